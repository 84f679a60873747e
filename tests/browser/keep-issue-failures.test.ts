import { describe, expect, inject } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { issuesInContent } from '../support/issues-in-content.ts';
import { cachedFiles, keepButton, sentenceOf, untilKept, workers, TEST_MS } from '../support/kept-issue.ts';

const [ISSUE = ''] = issuesInContent();
const PAGE = `issues/${ISSUE}/`;
const KILOBYTE = 1000;

describe('an issue that cannot be kept', { timeout: TEST_MS }, () => {
  test.for(LOCALES)(
    'says so in a sentence where the browser has no worker, in %s',
    async (locale, { open }) => {
      const page = await open('about/', { locale, isFirst: true });
      await page.addInitScript(() => {
        // As on a page that came without encryption.
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      });
      await page.goto(new URL(`${locale === 'en' ? '' : `${locale}/`}${PAGE}`, inject('atRoot').url).href);
      const { unsupported } = dictionary(locale).offline.keep;
      await page.waitForFunction(
        (said) => document.querySelector('keep-issue')?.textContent.includes(said),
        unsupported,
      );
      expect(await page.locator('keep-issue button:visible').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('says so where the page has no scripts', async ({ open }) => {
    const page = await open(PAGE, { locale: 'ru', javaScript: false });
    expect(await page.locator('keep-issue').innerText()).toBe(dictionary('ru').offline.keep.unsupported);
  });

  test('says how much room there is where it is too little, and begins nothing', async ({ open }) => {
    const page = await open(PAGE, { isFirst: true });
    const { keep, noRoom } = dictionary('en').offline.keep;
    await page.evaluate((quota) => {
      navigator.storage.estimate = () => Promise.resolve({ quota, usage: 0 });
    }, 300 * KILOBYTE);
    await keepButton(page, keep).click();
    await keepButton(page, dictionary('en').offline.keep.retry).waitFor();
    expect(await sentenceOf(page)).toBe(
      noRoom
        .replace('{size}', /[\d.]+\sMB/u.exec(await sentenceOf(page))?.[0] ?? '')
        .replace('{room}', '300\u00a0kB'),
    );
    expect((await cachedFiles(page))['kept'] ?? 0).toBe(0);
  });

  test('says that the storage is full where it becomes full, and is not taken for kept', async ({ open }) => {
    const page = await open(PAGE, { isFirst: true });
    const t = dictionary('en').offline.keep;
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({});
    });
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(page.url()).origin,
      quotaSize: 2000 * KILOBYTE,
    });
    await keepButton(page, t.keep).click();
    await keepButton(page, t.retry).waitFor({ timeout: 30_000 });
    expect(await sentenceOf(page)).toBe(t.failed.storage);
    await page.reload();
    await keepButton(page, t.resume).waitFor();
    expect(await sentenceOf(page)).toBe(t.begun);
    // With room again it goes on.
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
    await keepButton(page, t.resume).click();
    await untilKept(page, 'en');
    await page.waitForFunction(
      (said) => document.querySelector('keep-issue [role=status]')?.textContent.includes(said),
      t.whole.split('{')[0] ?? '',
    );
    expect(await workers(page)).toBe(1);
  });
});
