import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import {
  articleOf,
  keepSelected,
  keptPassage,
  markedWords,
  storeAndReload,
  storedPassages,
} from '../support/kept-passages.ts';
import { articleWith } from '../support/places.ts';
import { selectIn } from '../support/select-text.ts';

const article = articleWith('[data-part="body"] > p');
const t = dictionary('en').passages;

/** Opens the page anew with another browser in place of this one. */
async function reloadWith(page: Page, change: () => void): Promise<void> {
  await page.addInitScript(change);
  await page.reload();
}

const withoutStorage = () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};

const withFullStorage = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

const withoutHighlights = () => {
  delete (CSS as { highlights?: unknown }).highlights;
};

describe('a browser that keeps nothing', () => {
  test.for(LOCALES)(
    'says so at the button and on the page, and all else works (%s)',
    async (locale, { open }) => {
      const words = dictionary(locale).passages;
      const page = await open(article, { locale });
      await reloadWith(page, withoutStorage);
      await selectIn(page, 0, 0, 60);
      await page.locator('.passage-keep').click();
      expect(await page.locator('.passage-offers [role=alert]').textContent()).toBe(
        words.problems.unavailable,
      );
      expect(await axeFindings(page)).toEqual([]);
      await page.goto(new URL(locale === 'en' ? '/passages/' : `/${locale}/passages/`, page.url()).href);
      await expect.poll(() => page.locator('.kept-status').textContent()).toBe(words.problems.unavailable);
    },
  );

  test('says so where it is full, and loses nothing', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    const before = await storedPassages(page);
    await reloadWith(page, withFullStorage);
    await selectIn(page, 1, 0, 60);
    await page.locator('.passage-keep').click();
    expect(await page.locator('.passage-offers [role=alert]').textContent()).toBe(t.problems.full);
    await page.locator('.kept-open').focus();
    await page.keyboard.press('Enter');
    await page.locator('.kept-dialog textarea').fill('no room for this');
    await expect.poll(() => page.locator('.kept-dialog [role=status]').textContent()).toBe(t.problems.full);
    expect(await storedPassages(page)).toEqual(before);
  });

  test.for([
    ['newer', '{"version":2,"passages":["2020"]}'],
    ['unreadable', '{"version":1'],
  ] as const)('leaves what is %s as it is', async ([problem, stored], { open }) => {
    const page = await open('passages/');
    await page.evaluate((text) => {
      localStorage.setItem('kept-passages', text);
    }, stored);
    await page.reload();
    await expect.poll(() => page.locator('.kept-status').textContent()).toBe(t.problems[problem]);
    expect(await page.getByRole('button', { name: t.removeAll }).isVisible()).toBe(problem === 'unreadable');
    expect(await page.evaluate(() => localStorage.getItem('kept-passages'))).toBe(stored);
  });
});

describe('a reader without a network', () => {
  test('is told at the button that the script for it could not be loaded', async ({ chromium }) => {
    const page = await (await chromium.newContext()).newPage();
    await page.goto(addressOf(article), { waitUntil: 'networkidle' });
    await selectIn(page, 0, 0, 60);
    await page.locator('.passage-keep').waitFor();
    await page.context().setOffline(true);
    await page.locator('.passage-keep').click();
    await expect.poll(() => page.locator('.passage-offers').textContent()).toBe(t.problems.failed);
    await page.context().close();
  });

  test('is told on the page of passages that its script could not be loaded', async ({ chromium }) => {
    const page = await (await chromium.newContext()).newPage();
    await page.route(/\/_astro\/kept-passages\.[^/]*\.js$/u, (route) => route.abort());
    await page.goto(addressOf('passages/'));
    await expect.poll(() => page.locator('kept-passages').innerText()).toBe(t.problems.failed);
    await page.context().close();
  });

  test('is told on the page of kept issues that its script could not be loaded, below what it says', async ({
    chromium,
  }) => {
    const page = await (await chromium.newContext()).newPage();
    await page.route(/\/_astro\/elements\.[^/]*\.js$/u, (route) => route.abort());
    await page.goto(addressOf('offline/'));
    await expect
      .poll(() => page.locator('kept-pages [role=status]').allTextContents())
      .toContain(t.problems.failed);
    expect(await page.locator('kept-pages h1').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is told on the page of passages that its words could not be loaded', async ({ chromium }) => {
    const page = await (await chromium.newContext()).newPage();
    await page.route(/\/_astro\/en\.[^/]*\.js$/u, (route) => route.abort());
    await page.goto(addressOf('passages/'));
    await expect.poll(() => page.locator('.kept-status').textContent()).toBe(t.problems.failed);
    expect(await page.locator('.kept-files').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a browser without highlights', () => {
  test('says that it cannot mark passages, and lists them at the end of the article', async ({ open }) => {
    const page = await open(article);
    await reloadWith(page, withoutHighlights);
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    await page.keyboard.press('Escape');
    const marks = page.locator('kept-marks');
    expect(await marks.locator('> p').nth(1).textContent()).toBe(t.unmarked);
    const [kept] = await storedPassages(page);
    expect(await marks.locator('blockquote').textContent()).toBe(kept?.exact);
    await marks.getByRole('button', { name: t.edit }).click();
    expect(await page.locator('.kept-dialog').isVisible()).toBe(true);
  });
});

describe('a passage whose words are no longer in its article', () => {
  const lost = keptPassage({
    article: articleOf(article),
    exact: 'words that no author of this article wrote',
  });

  test.for(LOCALES)('is said to be so in the article and on the page (%s)', async (locale, { open }) => {
    const words = dictionary(locale).passages;
    const page = await open(article, { locale });
    await storeAndReload(page, [lost]);
    const item = page.locator('kept-marks .kept-item');
    expect(await item.locator('blockquote').textContent()).toBe(lost.exact);
    expect(await item.locator('p').textContent()).toBe(words.lost);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('kept-marks a').click();
    expect(await page.locator('.kept-item .note').textContent()).toBe(words.lostHere);
    await page.locator('.kept-item').getByRole('link').click();
    await page.locator('.kept-dialog').waitFor();
    expect(await page.locator('.kept-dialog .kept-lost').textContent()).toBe(words.lost);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is found again when its words are', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    await page.keyboard.press('Escape');
    const [kept] = await storedPassages(page);
    if (kept === undefined) throw new Error('nothing was kept');
    await storeAndReload(page, [{ ...kept, block: 'p-renamed', start: 0, isLost: true }]);
    await page.locator('kept-marks p').waitFor();
    expect(await markedWords(page, 'yellow')).toEqual([kept.exact]);
    expect(await storedPassages(page)).toMatchObject([{ isLost: false }]);
  });
});

describe('a passage whose words were corrected in its article', () => {
  test.for(LOCALES)('is marked, with the words that were kept (%s)', async (locale, { open }) => {
    const words = dictionary(locale).passages;
    const page = await open(article, { locale });
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    await page.keyboard.press('Escape');
    const [kept] = await storedPassages(page);
    if (kept === undefined) throw new Error('nothing was kept');
    // As it was kept when the article had another word there.
    const exact = kept.exact.replace(/\p{L}{4}/u, 'Өзге');
    await storeAndReload(page, [{ ...kept, exact }]);
    const item = page.locator('kept-marks .kept-item');
    await expect.poll(() => item.locator('p').allTextContents()).toEqual([words.changed]);
    expect(await item.locator('blockquote').textContent()).toBe(exact);
    expect(await markedWords(page, 'yellow')).toEqual([kept.exact]);
    expect(await storedPassages(page)).toMatchObject([{ exact, isLost: false }]);
    expect(await axeFindings(page)).toEqual([]);
    await item.getByRole('button').click();
    const dialog = page.locator('.kept-dialog');
    expect(await dialog.locator('.kept-lost').textContent()).toBe(words.changed);
    expect(await dialog.locator('blockquote').textContent()).toBe(exact);
    // The page that lists passages says so too, until the words are again those that were kept.
    const onPage = page.locator('kept-passages .kept-item .note', { hasText: words.changedHere });
    const list = addressOf('passages/', { locale });
    await page.goto(list);
    await onPage.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await storedPassages(page)).toMatchObject([{ exact, isChanged: true }]);
    await page.goto(addressOf(article, { locale }));
    await storeAndReload(page, [{ ...kept, isChanged: true }]);
    await expect.poll(() => storedPassages(page)).toMatchObject([{ isChanged: false }]);
    await page.goto(list);
    await page.locator('kept-passages .kept-item').waitFor();
    expect(await onPage.count()).toBe(0);
  });

  test('is said to be lost where what finds it cannot be loaded', async ({ chromium }) => {
    const page = await (await chromium.newContext()).newPage();
    await page.goto(addressOf(article), { waitUntil: 'networkidle' });
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    const [kept] = await storedPassages(page);
    if (kept === undefined) throw new Error('nothing was kept');
    await page.route(/\/_astro\/find-changed\.[^/]*\.js$/u, (route) => route.abort());
    await storeAndReload(page, [{ ...kept, exact: kept.exact.replace(/\p{L}{4}/u, 'Өзге') }]);
    await expect.poll(() => page.locator('kept-marks .kept-item p').allTextContents()).toEqual([t.lost]);
    await page.context().close();
  });
});

test('an article of which nothing was kept loads no script for it', async ({ open }) => {
  const page = await open(article);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.reload({ waitUntil: 'networkidle' });
  const before = scripts.splice(0);
  await storeAndReload(page, [keptPassage({ article: '1999-1/another' })]);
  await page.waitForLoadState('networkidle');
  expect(scripts.toSorted()).toEqual(before.toSorted());
  expect(await page.locator('kept-marks').count()).toBe(0);
});
