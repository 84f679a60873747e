import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { axeFindings } from '../support/axe.ts';
import { test as base } from '../support/browsing.ts';
import { ChangingSite } from '../support/changing-site.ts';
import { issuesInContent, slugsInContent } from '../support/issues-in-content.ts';
import {
  cachedFiles,
  comeBackLater,
  keepButton,
  keepIssue,
  sentenceOf,
  workers,
  TEST_MS,
} from '../support/kept-issue.ts';

const ISSUES = issuesInContent();
const [ISSUE = ''] = ISSUES;
const [SLUG = ''] = slugsInContent(ISSUE);
const PAGE = `issues/${ISSUE}/`;
const ARTICLE = `${PAGE}${SLUG}/`;
const NEW_WORDS = 'A new version of these words';

/** A site of which a next version can be put in its place, and a reader of it. */
const test = base.extend('reader', async ({ chromium }, { onCleanup }) => {
  const site = new ChangingSite(inject('atRoot').dir, ISSUES);
  const context = await chromium.newContext({ locale: 'en', reducedMotion: 'reduce' });
  onCleanup(async () => {
    await context.close();
    await site.dispose();
  });
  return { site, url: await site.serve(), page: await context.newPage() };
});

/** How long a browser may take to look for another worker, and to do what that one says. */
const PATIENCE = { timeout: 15_000 };

const isCached = (page: Page, address: string) =>
  page.evaluate(async (each) => (await caches.match(each)) !== undefined, address);
const words = (page: Page) => page.locator('h1').innerText();

describe('a new version of what is kept', { timeout: TEST_MS }, () => {
  test('is announced, and taken only by the reader’s press', async ({ reader: { site, url, page } }) => {
    const t = dictionary('en').offline;
    await page.goto(url + PAGE);
    await keepIssue(page, 'en');
    await page.goto(url + ARTICLE);
    const before = await words(page);
    const title = /<h1[^>]*>([^<]*)/u.exec(await (await fetch(url + ARTICLE)).text())?.[1] ?? '';
    await site.change(`${ARTICLE}index.html`, `>${title}<`, `>${NEW_WORDS}<`);

    // The page that is open, and those that are opened, stay what they were; the notice stands below.
    await page.goto(url + ARTICLE);
    const notice = page.locator('update-notice');
    await notice.locator('a').waitFor();
    expect(await words(page)).toBe(before);
    expect(await notice.innerText()).toContain(t.notice.newer);
    expect(await axeFindings(page)).toEqual([]);
    // Closing every page switches nothing either, though the browser lets the new worker take over.
    await page.goto('about:blank');
    await page.goto(url + ARTICLE);
    await notice.locator('a').waitFor();
    expect(await words(page)).toBe(before);

    await notice.locator('a').press('Enter');
    await keepButton(page, t.keep.takeNewer).waitFor();
    expect(await sentenceOf(page)).toMatch(/\d+\skB/u);
    expect(await axeFindings(page)).toEqual([]);
    const { kept } = await cachedFiles(page);
    await keepButton(page, t.keep.takeNewer).press('Enter');
    await page.waitForFunction(
      (said) => document.querySelector('keep-issue [role=status]')?.textContent.includes(said),
      t.keep.whole.split('{')[0] ?? '',
    );
    // The old version of the file is gone.
    expect((await cachedFiles(page))['kept']).toBe(kept);

    await site.stop();
    await page.goto(url + ARTICLE);
    expect(await words(page)).toBe(NEW_WORDS);
    expect(await notice.locator('a').count()).toBe(0);
  });

  test('is announced no more once the reader has put it off, and is not half taken: without the network the old one is still whole', async ({
    reader: { site, url, page },
  }) => {
    const t = dictionary('en').offline;
    await page.goto(url + PAGE);
    await keepIssue(page, 'en');
    await page.goto(url + ARTICLE);
    const before = await words(page);
    const title = /<h1[^>]*>([^<]*)/u.exec(await (await fetch(url + ARTICLE)).text())?.[1] ?? '';
    await site.change(`${ARTICLE}index.html`, `>${title}<`, `>${NEW_WORDS}<`);
    await page.reload();
    await page.locator('update-notice button').click();
    expect(await page.locator('update-notice').innerText()).toBe('');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('update-notice'));
    await page.waitForTimeout(500);
    expect(await page.locator('update-notice').innerText()).toBe('');

    // Where it can be taken it is still offered.
    await page.goto(url + PAGE);
    await keepButton(page, t.keep.takeNewer).waitFor();
    site.remove(`${ARTICLE}index.html`);
    await keepButton(page, t.keep.takeNewer).click();
    await keepButton(page, t.keep.retry).waitFor();
    expect(await sentenceOf(page)).toBe(t.keep.failed.site);
    await site.stop();
    await page.goto(url + ARTICLE);
    expect(await words(page)).toBe(before);
  });
});

describe('a site that no longer keeps anything', { timeout: TEST_MS }, () => {
  test('empties the device of every reader who comes back, by one file', async ({
    reader: { site, url, page },
  }) => {
    const t = dictionary('en').offline;
    await page.goto(url + PAGE);
    await keepIssue(page, 'en');
    site.copy('sw-off.js', 'sw.js');
    site.remove('offline/sizes.json');
    await page.goto(url + ARTICLE);
    await expect.poll(() => cachedFiles(page), PATIENCE).toEqual({});
    await expect.poll(() => workers(page), PATIENCE).toBe(0);
    await page.goto('about:blank');
    await page.goto(url + PAGE);
    await page.waitForFunction(
      (said) => document.querySelector('keep-issue [role=status]')?.textContent.includes(said),
      t.keep.unavailable,
    );
    expect(await page.locator('keep-issue button:visible').count()).toBe(0);
    expect([await workers(page), await cachedFiles(page)]).toEqual([0, {}]);
    await site.stop();
    await expect(page.goto(url + ARTICLE)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });
});

describe('what was read', { timeout: TEST_MS }, () => {
  test('is kept from the second visit on, and what was not read says so, in the reader’s language', async ({
    reader: { site, url, page },
  }) => {
    await page.goto(url + ARTICLE);
    await page.waitForTimeout(300);
    expect([await workers(page), await cachedFiles(page)]).toEqual([0, {}]);
    await comeBackLater(page);
    await page.goto(url + ARTICLE);
    const title = await words(page);
    // The page that was open when the worker came is kept too.
    await expect.poll(() => isCached(page, url + ARTICLE), PATIENCE).toBe(true);
    await page.goto(`${url}kk/${PAGE}`);
    await expect.poll(() => isCached(page, `${url}kk/${PAGE}`), PATIENCE).toBe(true);

    await page.waitForLoadState('networkidle');

    await site.stop();
    await page.goto(`${url}${ARTICLE}?find=x#references`);
    expect(await words(page)).toBe(title);
    await page.goto(`${url}kk/${PAGE}`);
    await page.locator('.contents').waitFor();
    for (const [locale, folder] of [
      ['en', ''],
      ['kk', 'kk/'],
      ['ru', 'ru/'],
    ] as const) {
      const t = dictionary(locale).offline.page;
      await page.goto(`${url}${folder}about/`);
      await page.getByText(t.notKept).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    }
    await page.goto(`${url}nowhere/`);
    await page.locator('kept-pages').getByRole('link', { name: title }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('kept-pages button').press('Enter');
    await page.getByText(dictionary('en').offline.page.removed).waitFor();
    expect([await workers(page), await cachedFiles(page)]).toEqual([0, {}]);
  });
});
