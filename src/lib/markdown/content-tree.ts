import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { contentTree } from '../content-tree/from-hast.ts';
import { UnknownNode } from '../content-tree/inline-from-hast.ts';

/**
 * Stores the content tree of the article with its frontmatter, for the files that are written from it; runs last, so that
 * the tree has the anchors of the page. Anything without a node in the tree is an error of the file.
 */
export function rehypeContentTree() {
  return (tree: Root, file: VFile): void => {
    try {
      ((file.data.astro ??= {}).frontmatter ??= {})['text'] = contentTree(tree);
    } catch (error) {
      if (!(error instanceof UnknownNode)) throw error;
      file.message(`${error.message}: ${error.remedy}`, error.place, 'content-tree');
    }
  };
}
