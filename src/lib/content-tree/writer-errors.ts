/**
 * Stands behind the last case of a writer's switch. The compiler refuses it there while a node of the content tree has
 * no case; what comes by all the same (data of another version) ends the build. @throws always, naming the node.
 */
export function unknownNode(node: never): never {
  throw new Error(`"${(node as { type: string }).type}" is a node that this writer does not know`);
}

/** Does a writer's work; what goes wrong in it is told with the article and the file that it happened to. */
export function withFileName<T>(article: string, ending: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${article}.${ending} cannot be written: ${reason}`, { cause: error });
  }
}
