import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { choose, openPanel } from '../support/look-panel.ts';

test('the bar of the browser has the colour of the page, on every page and whatever the system turns to', async ({
  open,
}) => {
  /** The colour that a browser takes: that of the first element whose medium is there. */
  const bar = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const page = await open('', { theme: 'light' });
  const seen = new Set([await bar(page)]);
  await openPanel(page);
  for (const theme of ['paper', 'dark', 'contrast']) {
    await choose(page, 'theme', theme);
    expect(await bar(page)).toBe(await paper(page));
    seen.add(await bar(page));
  }
  expect(seen.size).toBe(4);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Browsers tell the page of the system's change when they draw next.
  await expect
    .poll(async () => [await bar(page), await paper(page)])
    .toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
  // Before any other script.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  expect(await bar(page)).toBe('rgb(0, 0, 0)');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  expect(await bar(page)).toBe(await paper(page));
  await page.close();
});
