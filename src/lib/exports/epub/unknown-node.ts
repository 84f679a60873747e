/**
 * What a writer says at a node that it has no form for: the compiler lets nothing come here, so that a new kind of node
 * is an error of types first; what comes all the same stops the build, with its name and the article's.
 */
export function unknownNode(node: never, slug: string): never {
  const { type } = node as { type?: unknown };
  throw new Error(`${slug}: the book has no form for the node "${String(type)}"`);
}
