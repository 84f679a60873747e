import type { Page } from 'playwright-core';

export const openPanel = (page: Page) => page.locator('.look-button').click();

/** Chooses in the panel, which must be open. */
export const choose = (page: Page, name: string, value: string) =>
  page.locator(`look-panel label:has(input[name="${name}"][value="${value}"])`).click();
