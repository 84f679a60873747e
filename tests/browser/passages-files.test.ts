import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toAnnotations } from '../../src/client/passages/annotations.ts';
import { dictionary, fill, formatDate, plural } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { articleOf, keptPassage, storeAndReload, storedPassages } from '../support/kept-passages.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] > p');
const t = dictionary('en').passages;
const PLACE = 'passages/';

const first = keptPassage({
  article: articleOf(article),
  note: 'Салыстыру керек',
  exact: 'Алғашқы сөздер',
  edition: '2026-01-25',
});
const second = keptPassage({
  id: '4b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
  article: articleOf(article),
  exact: 'other words',
});

/** The words of the listed passages, in their order. */
function listed(page: Page): Promise<string[]> {
  return page.locator('.kept-item blockquote').allTextContents();
}

function status(page: Page): Promise<string | null> {
  return page.locator('.kept-status').textContent();
}

/** Chooses a file to import. */
function choose(page: Page, content: string | Buffer, name = 'passages.json'): Promise<void> {
  const buffer = Buffer.from(content);
  return page.locator('[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Saves a file, and reads it. */
async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a file of passages', () => {
  test.for(LOCALES)(
    'has the references in the style and the language that the reader chose (%s)',
    async (locale, { open }) => {
      const words = dictionary(locale).passages;
      const page = await open(PLACE, { locale });
      await storeAndReload(page, [first]);
      const edition = fill(dictionary(locale).cite.passage.edition, {
        date: formatDate(locale, first.edition),
      });
      expect(await page.locator('.kept-item .note').textContent()).toBe(edition);
      await page.locator('select').selectOption('mla');
      const { name, text } = await save(page, words.files.save.replace('{format}', 'Markdown'));
      expect(name).toMatch(/^passages-\d{4}-\d\d-\d\d\.md$/u);
      expect(text).toContain(`> ${first.exact}`);
      expect(text).toContain(`**${words.note}:** ${first.note}`);
      await page.goto(new URL(`${locale === 'en' ? '/' : `/${locale}/`}${article}`, page.url()).href);
      const reference = await page
        .locator(`.cite-list[lang=${locale}] [data-style=mla] .reference:not([hidden])`)
        .textContent();
      const plain = (written: string) => written.replaceAll('\\', '').replaceAll('\u00a0', ' ').trim();
      expect(plain(text)).toContain(plain(reference ?? 'none'));
      expect(plain(text)).toContain(`\n\n${plain(edition)}\n\n`);
      expect(await page.evaluate(() => localStorage.getItem('reference-style'))).toBe('mla');
    },
  );

  test('in JSON brings everything back, and nothing twice', async ({ open }) => {
    const page = await open(PLACE);
    const address = await page.evaluate(
      (place) =>
        new URL(`/${place}`, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).href,
      article,
    );
    const own = { ...first, address };
    await storeAndReload(page, [own]);
    const { name, text } = await save(page, 'Save as JSON');
    expect(name).toMatch(/\.json$/u);
    expect(text).toContain('"dcterms:bibliographicCitation"');
    await choose(page, text);
    await expect
      .poll(() => status(page))
      .toBe(`${plural('en', t.files.added, 0)} ${plural('en', t.files.known, 1)}`);
    await page.getByRole('button', { name: t.removeAll }).click();
    await choose(page, text);
    await expect.poll(() => status(page)).toBe(plural('en', t.files.added, 1));
    expect(await storedPassages(page)).toEqual([own]);
  });

  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

  test('shows markup in it as text', async ({ open }) => {
    const page = await open(PLACE);
    const title = await page.title();
    const passage = keptPassage({
      exact: evil,
      note: evil,
      title: evil,
      address: 'javascript:document.title=1',
    });
    await choose(page, toAnnotations([passage], new Map(), evil));
    await expect.poll(() => listed(page)).toEqual([evil]);
    expect(await page.locator('.kept-note-text').textContent()).toBe(evil);
    expect(await page.locator('.kept-group :is(a, img, script)').count()).toBe(0);
    await page.getByRole('button', { name: t.edit }).click();
    expect(await page.locator('.kept-dialog .passage-words').textContent()).toBe(evil);
    expect(await page.title()).toBe(title);
  });

  test.for([
    ['is not JSON', 'Dear editors,', t.refused.json],
    ['is too large', Buffer.alloc(10_000_000, ' '), t.refused.large],
    ['is no file of passages', '{"__proto__":{"type":"AnnotationCollection"}}', t.refused.other],
    [
      'is of a newer version',
      toAnnotations([first], new Map(), 'x').replace('schemaVersion": 1', 'schemaVersion": 2'),
      t.refused.newer,
    ],
    [
      'is damaged',
      toAnnotations([first], new Map(), 'x').replace('urn:uuid:', 'javascript:'),
      t.refused.damaged.replace('{n}', '1'),
    ],
  ] as const)(
    'that %s is refused in a sentence, and nothing is lost',
    async ([, file, sentence], { open }) => {
      const page = await open(PLACE);
      await storeAndReload(page, [second]);
      await choose(page, file);
      await expect.poll(() => status(page)).toBe(sentence);
      expect(await storedPassages(page)).toEqual([second]);
    },
  );

  test('is written without references where they cannot be loaded, and says so', async ({ open }) => {
    const page = await open(PLACE);
    await page.addInitScript(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('there is no network'));
    });
    await storeAndReload(page, [first]);
    const { text } = await save(page, 'Save as Markdown');
    expect(text).toContain(`> ${first.exact}`);
    expect(await status(page)).toBe(t.files.withoutReferences);
  });
});
