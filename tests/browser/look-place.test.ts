import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { openPanel } from '../support/look-panel.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('.note-mark');

/** Chooses in the panel; Playwright's own click would first scroll the page, where the panel is taller than the window. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`look-panel input[name="${name}"][value="${value}"]`).evaluate((input: HTMLInputElement) => {
    input.click();
  });

test.for([360, 1280])(
  'larger and longer lines leave what is being read where it was, at %i px',
  async (width, { open }) => {
    const page = await open(article, { width, height: 740 });
    const paragraphs = page.locator('[data-part=body] > p');
    const lengths = await paragraphs.evaluateAll((all) => all.map(({ textContent }) => textContent.length));
    const paragraph = paragraphs.nth(lengths.indexOf(Math.max(...lengths)));
    const rect = () => paragraph.evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
    await paragraph.evaluate((each) => {
      scrollBy({ top: each.getBoundingClientRect().top - 100, behavior: 'instant' });
    });
    expect(Math.abs((await rect()).top - 100)).toBeLessThanOrEqual(1);
    for (const [name, value] of [
      ['size', '150'],
      ['measure', 'wide'],
      ['size', '85'],
    ] as const) {
      await choose(page, name, value);
      expect(Math.abs((await rect()).top - 100)).toBeLessThanOrEqual(2);
    }
    // In the midst of a paragraph the words keep their share of it.
    await paragraph.evaluate((each) => {
      const { top, height } = each.getBoundingClientRect();
      scrollBy({ top: top + height / 3, behavior: 'instant' });
    });
    await choose(page, 'size', '150');
    const { top, height } = await rect();
    expect(Math.abs(top + height / 3)).toBeLessThanOrEqual(2);
    await page.locator('look-panel [data-reset]').evaluate((button: HTMLButtonElement) => {
      button.click();
    });
    const usual = await rect();
    expect(Math.abs(usual.top + usual.height / 3)).toBeLessThanOrEqual(2);
    await page.close();
  },
);

test('the head of an article stays at the top when its letters become larger', async ({ open }) => {
  const page = await open(article, { width: 1280, height: 740 });
  await openPanel(page);
  await choose(page, 'size', '150');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});

test('the panel that was opened in the reading line stays in the window, when a choice moves the page on', async ({
  open,
}) => {
  const page = await open(article, { width: 360, height: 740 });
  // The line knows the direction from one frame to the next.
  for (const by of [6000, -200]) {
    await page.evaluate(
      (top) =>
        new Promise((resolve) => {
          scrollBy({ top, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
      by,
    );
  }
  await page.locator('.header-line[data-away][data-back]').waitFor();
  await openPanel(page);
  // A finger leaves the focus nowhere.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const top = () => page.locator('look-panel').evaluate((panel) => panel.getBoundingClientRect().top);
  expect(await top()).toBeGreaterThan(0);
  await choose(page, 'size', '150');
  const goesOn = () => page.locator('.header-line').evaluate((line) => !line.hasAttribute('data-back'));
  await expect.poll(goesOn).toBe(true);
  expect(await top()).toBeGreaterThan(0);
  await page.close();
});
