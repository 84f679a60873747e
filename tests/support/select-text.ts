import type { Page } from 'playwright-core';

/** Selects text of the nth paragraph of the body, from a letter to a letter, as a reader's mouse would. */
export function selectIn(page: Page, paragraph: number, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([index, start, end]) => {
      const block = document.querySelectorAll('[data-part=body] > p')[index];
      const text = block?.firstChild;
      if (!block || !text) throw new Error('there is no such paragraph');
      block.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    },
    [paragraph, from, to] as const,
  );
}
