import type { Page } from 'playwright-core';

/** The size of letters that a reader may set in the browser, and the browser's own, in pixels. */
export const LARGE = 32;
export const USUAL = 16;

/** Sets the size of letters as the browser's preferences do. */
export async function setLetters(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / USUAL } });
  await page.waitForFunction(
    (wanted) => parseFloat(getComputedStyle(document.documentElement).fontSize) >= wanted,
    size,
  );
  await session.detach();
}
