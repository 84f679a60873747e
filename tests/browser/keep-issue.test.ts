import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { formatSize } from '../../src/i18n/file-size.ts';
import { dictionary, plural } from '../../src/i18n/index.ts';
import { bookList, textLists, type ListSizes } from '../../src/lib/offline/keep-list.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { issuesInContent, slugsInContent } from '../support/issues-in-content.ts';
import {
  cachedFiles,
  keepButton,
  keepIssue,
  sentenceOf,
  TEST_MS,
  untilKept,
  workers,
} from '../support/kept-issue.ts';
import { names, settled } from '../support/search-panel.ts';

const [ISSUE = ''] = issuesInContent();
const SLUGS = slugsInContent(ISSUE);
const PAGE = `issues/${ISSUE}/`;

/** Whether a language is the one in which the charts of an article are drawn. */
const hasItsCharts = (index: number, locale: Locale) => index % LOCALES.length === LOCALES.indexOf(locale);

const sizes = () =>
  JSON.parse(readFileSync(join(inject('atRoot').dir, 'offline/sizes.json'), 'utf8')) as ListSizes;
const textSize = () => textLists(ISSUE).reduce((sum, list) => sum + (sizes()[list] ?? 0), 0);

describe('an issue that is kept', { timeout: TEST_MS }, () => {
  test.for(LOCALES)(
    'is read whole without a network, charts and search too, in %s',
    async (locale, { open }) => {
      const t = dictionary(locale).offline;
      const page = await open(PAGE, { locale, isFirst: true });
      await page.locator('keep-issue button').waitFor();
      expect(await page.locator('.issue-keep').innerText()).toContain(
        plural(locale, t.keep.intro, SLUGS.length),
      );
      expect(await sentenceOf(page)).toContain(formatSize(textSize(), t.sizes));
      expect(await workers(page)).toBe(0);
      await keepIssue(page, locale);
      expect(await sentenceOf(page)).toBe(t.keep.whole.replace('{size}', formatSize(textSize(), t.sizes)));

      await page.context().setOffline(true);
      let charts = 0;
      for (const [index, slug] of SLUGS.entries()) {
        await page.goto(addressOf(`${PAGE}${slug}/`, { locale }));
        expect(
          await page.locator(`article[data-article="${slug}"] [data-part="body"] p`).count(),
        ).toBeGreaterThan(3);
        expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.status))).toBe(
          'loaded',
        );
        // The figures of an article are the same in each language: each draws those of its share.
        if (!hasItsCharts(index, locale)) continue;
        for (const figure of await page.locator('figure:has(chart-figure)').all()) {
          await figure.scrollIntoViewIfNeeded();
          const chart = figure.locator('a[data-view=chart]');
          if ((await chart.count()) > 0) await chart.click();
          await figure.locator('.drawn canvas').first().waitFor();
          charts += 1;
        }
      }
      expect(charts).toBe(
        SLUGS.filter((_, index) => hasItsCharts(index, locale)).flatMap((slug) =>
          globSync(`${PAGE}${slug}/*.chart.json`, { cwd: inject('atRoot').dir }),
        ).length,
      );

      const title = await page.locator(`#title-${locale}`).innerText();
      await page.goto(addressOf(`search/?q=${encodeURIComponent(title)}`, { locale }));
      await settled(page);
      expect((await names(page))[0]).toBe(`${ISSUE}/${SLUGS.at(-1) ?? ''}`);
      await page.locator('[data-result] a').first().click();
      await page.locator('article[data-article]').waitFor();

      await page.goto(addressOf('charts/', { locale }));
      await page.locator('canvas').first().waitFor();
      await page.goto(addressOf('glossary/', { locale }));
      expect(await page.locator('main dt, main h2').count()).toBeGreaterThan(10);
    },
  );

  test('is kept by the keyboard on a narrow screen, stops, goes on, and is removed by one press', async ({
    open,
  }) => {
    const page = await open(PAGE, { locale: 'kk', build: 'underBase', isFirst: true, width: 360 });
    const t = dictionary('kk').offline;
    await page.locator('keep-issue button').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // With the files for download.
    await page.locator('keep-issue').getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.1);
    // The focus is on the button that stops.
    await page.keyboard.press('Enter');
    await keepButton(page, t.keep.resume).waitFor();
    expect(await sentenceOf(page)).toBe(t.keep.begun);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.keep.resume);
    expect(await axeFindings(page)).toEqual([]);
    const { kept: before = 0 } = await cachedFiles(page);

    // What was begun is still there after the page was left.
    await page.reload();
    await keepButton(page, t.keep.resume).focus();
    expect(await sentenceOf(page)).toBe(t.keep.begun);
    expect((await cachedFiles(page))['kept']).toBe(before);
    await page.keyboard.press('Enter');
    await untilKept(page, 'kk');
    expect(await page.locator('keep-issue button').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFindings(page)).toEqual([]);

    await page.context().setOffline(true);
    await page.goto(addressOf(`${PAGE}${SLUGS[0] ?? ''}/`, { locale: 'ru', build: 'underBase' }));
    await page.locator('article[data-article]').waitFor();
    await page.context().setOffline(false);

    await page.goto(addressOf(PAGE, { locale: 'kk', build: 'underBase' }));
    await keepButton(page, t.keep.remove).focus();
    await page.keyboard.press('Enter');
    await keepButton(page, t.keep.keep).waitFor();
    expect(await sentenceOf(page)).toContain(t.keep.removed);
    expect(await cachedFiles(page)).toEqual({});
    expect(await workers(page)).toBe(0);
    // It does not come back by itself.
    await page.goto(addressOf('', { locale: 'kk', build: 'underBase' }));
    await page.waitForTimeout(300);
    expect([await workers(page), await cachedFiles(page)]).toEqual([0, {}]);
  });

  test('gets its files for download if the reader asks for them later, and answers for parts of them', async ({
    open,
  }) => {
    const page = await open(PAGE, { locale: 'ru', isFirst: true });
    const t = dictionary('ru').offline;
    const books = formatSize(sizes()[bookList(ISSUE)] ?? 0, t.sizes);
    await keepIssue(page, 'ru');
    await page.locator('keep-issue').getByRole('button').filter({ hasText: books }).click();
    const whole = formatSize(textSize() + (sizes()[bookList(ISSUE)] ?? 0), t.sizes);
    await expect
      .poll(() => sentenceOf(page), { timeout: 30_000 })
      .toBe(t.keep.whole.replace('{size}', whole));
    await page.context().setOffline(true);
    const statuses = await page.evaluate(
      (files) => Promise.all(files.map(async (file) => (await fetch(`/${file}`)).status)),
      globSync(`${PAGE}**/*.{pdf,epub}`, { cwd: inject('atRoot').dir }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    // Viewers ask for parts.
    const part = await page.evaluate(
      async (file) => {
        const response = await fetch(`/${file}`, { headers: { Range: 'bytes=0-3' } });
        return [response.status, (await response.text()).slice(0, 10)];
      },
      globSync(`${PAGE}*.pdf`, { cwd: inject('atRoot').dir })[0] ?? '',
    );
    expect(part).toEqual([206, '%PDF']);
  });
});
