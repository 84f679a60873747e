import type { List, Parents } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';

/** Writes a list as Markdown, a numbered one with its own mark, `1.` or `1)`, which Markdown's tree does not keep. */
export function writeList(node: List, parent: Parents | undefined, state: State, info: Info): string {
  const { bulletOrdered } = state.options;
  state.options.bulletOrdered = node.data?.delimiter ?? '.';
  try {
    return defaultHandlers.list(node, parent, state, info);
  } finally {
    state.options.bulletOrdered = bulletOrdered;
  }
}
