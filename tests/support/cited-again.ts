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
