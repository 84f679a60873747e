import type { Page } from 'playwright-core';

/** Cites reference 1 once more, in a paragraph of its own after that of its first citation, as an author would. */
export async function citeAgain(page: Page): Promise<void> {
  await page.locator('#cite-1-1').evaluate((citation) => {
    const again = document.createElement('p');
    again.innerHTML =
      'Nothing of this. A speech by A. Author says it once more <a class="citation" href="#ref-1" id="cite-1-2">[1]</a>. Nor this.';
    citation.closest('p, ul, ol')?.after(again);
  });
}

/** Cites references 1 to 3 in a paragraph of its own at the end of the text, as the build writes a range. */
export async function citeRange(page: Page): Promise<void> {
  await page.locator('[data-part="body"]').evaluate((body) => {
    const range = document.createElement('p');
    range.innerHTML =
      'Nothing of this. All three say so <span class="citations">[<a class="citation" href="#ref-1" id="cite-1-range" data-through="3">1</a>–<a class="citation" href="#ref-3" id="cite-3-range">3</a>, p. 5]</span>. Nor this.';
    body.append(range);
  });
}
