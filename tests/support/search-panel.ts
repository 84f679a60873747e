import type { Page } from 'playwright-core';

/** Waits until the answer to what stands in the box is complete. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const panel = document.querySelector('[data-panel]');
    return panel?.querySelector('[role=status]') && panel.getAttribute('aria-busy') !== 'true';
  });
}

/** Types a query, and waits for its answer. */
export async function search(page: Page, query: string): Promise<void> {
  await page.locator('search-box input').fill(query);
  await settled(page);
}

/** What is found, in the order shown. */
export const names = (page: Page) =>
  page
    .locator('[data-part="results"] [data-result]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-result')));

/** Whether a part of the panel is seen. */
export const isShown = (page: Page, part: string) => page.locator(`[data-part="${part}"]`).isVisible();
