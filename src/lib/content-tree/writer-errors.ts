/**
 * The default case of a writer's switch: it does not compile while a node of the content tree has no case. At run time
 * (data of another version) it stops the build. @throws always, naming the node.
 */
export function unknownNode(node: never): never {
  throw new Error(`"${(node as { type: string }).type}" is a node that this writer does not know`);
}

/** Runs a writer; if it throws, rethrows with the names of the article and the file. */
export function withFileName<T>(article: string, ending: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${article}.${ending} cannot be written: ${reason}`, { cause: error });
  }
}
