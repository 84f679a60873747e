import type { Page } from 'playwright-core';

/** Selects text of the nth paragraph of the body, from a letter to a letter, as a reader's mouse would. */
export function selectIn(page: Page, paragraph: number, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([index, start, end]) => {
      const block = document.querySelectorAll('[data-part=body] > p')[index];
      if (block === undefined) throw new Error('there is no such paragraph');
      block.scrollIntoView({ block: 'center' });
      // Terms that are explained at their words part a text into several nodes.
      const place = (letter: number): [Node, number] => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let before = 0;
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const length = currentNode.nodeValue?.length ?? 0;
          if (before + length >= letter) return [currentNode, letter - before];
          before += length;
        }
        throw new Error('the paragraph is shorter');
      };
      const range = document.createRange();
      range.setStart(...place(start));
      range.setEnd(...place(end));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    },
    [paragraph, from, to] as const,
  );
}
