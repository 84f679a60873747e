import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The open card at a mark. */
export const card = (page: Page) => page.locator('.note-card');
/** Waits until a card is open, or is not. */
export const isOpen = (page: Page) => expect.poll(() => card(page).isVisible());
/** Longer than a card waits before it opens or closes by itself. */
export const longEnough = (page: Page) => page.waitForTimeout(700);
/** The id of what has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Brings a mark to the middle of the window. */
export async function bring(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((mark) => {
    mark.scrollIntoView({ block: 'center' });
  });
}

/** Points at a mark until its card is there. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  await bring(page, selector);
  await page.locator(selector).hover();
  await isOpen(page).toBe(true);
}
