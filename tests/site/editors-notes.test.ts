import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { dictionary, formatDate } from '../../src/i18n/index.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../src/schemas/locales.ts';
import { documentOf, openBook } from '../support/book.ts';
import { noteAt } from '../support/editors-notes.ts';
import { bookProblems } from '../support/epubcheck.ts';
import { ownBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const NOTE = noteAt('a note and a citation');
const ISSUE = `issues/${SAMPLE_ISSUE}`;
const NOTED = `${ISSUE}/first-article`;
const BARE = `${ISSUE}/second-article`;

describe('an editors’ note', () => {
  let sample: SampleContent;
  let outDir: string;
  const file = (path: string) => readFile(join(outDir, path), 'utf8');
  const page = async (path: string, locale: Locale = ROOT_LOCALE) =>
    load(await file(join(locale === ROOT_LOCALE ? '' : locale, path, 'index.html')));

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.spoil('first-article.mdx', 'a note[^1] and', '*a note*[^1] and');
    await sample.write('first-article.notes.yaml', stringify({ notes: [NOTE] }));
    outDir = await mkdtemp(join(tmpdir(), 'notes-'));
    const built = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: outDir }, ['npx', 'astro', 'build']);
    expect(built.status, built.output).toBe(0);
  }, 180_000);

  afterAll(async () => {
    await sample.discard();
    await rm(outDir, { recursive: true });
  });

  test.each(LOCALES)('is marked behind its words and listed behind the text, in %s', async (locale) => {
    const t = dictionary(locale);
    const $ = await page(NOTED, locale);
    const mark = $('[data-part="body"] a[data-sign]');
    expect(mark.length).toBe(1);
    expect(mark.text()).toBe('');
    expect(mark.attr()).toMatchObject({
      role: 'doc-noteref',
      'data-editorial': '',
      lang: locale,
      'aria-label': t.editors.note,
      'data-sign': t.editors.sign,
    });
    expect(mark.prop('previousSibling')).toMatchObject({ data: ' and a citation' });
    const note = $(mark.attr('href') ?? '');
    expect(note.closest('[data-editorial]').parent().is('side-notes')).toBe(true);
    expect(note.find('b').text()).toBe(
      `${t.editors.by} · ${t.editors.kinds.slip} · ${formatDate(locale, NOTE.date)}`,
    );
    expect(note.find('q').text()).toBe('a note and a citation');
    expect(note.find('q').attr('lang')).toBe(locale === 'en' ? undefined : 'en');
    expect(note.text()).toContain(NOTE.text[locale]);
    expect(note.find('a').attr('href')).toBe(`#${String(mark.attr('id'))}`);
    expect((await page(NOTED, locale)).html().split(NOTE.text[locale]).length).toBe(2);
  });

  test('adds nothing to the words of the authors, nor to an article without one', async () => {
    const $ = await page(NOTED);
    $('[data-editorial]').remove();
    expect($('article').text()).not.toContain(NOTE.text.en);
    expect($('[data-part="body"] p').first().text()).toBe('A sentence with a note¹ and a citation [1].');
    const bare = (await page(BARE)).html();
    for (const words of ['data-sign', 'editors-notes', 'name="editors"']) expect(bare).not.toContain(words);
  });

  test('can be hidden by a choice among those of the look', async () => {
    const $ = await page(NOTED, 'ru');
    const values = $('look-panel input[name="editors"]')
      .toArray()
      .map(({ attribs }) => attribs['value']);
    expect(values).toEqual(['on', 'off']);
  });

  test.each(LOCALES)('is listed on the page about the edition, in %s', async (locale) => {
    const $ = await page(`${ISSUE}/edition`, locale);
    const list = $('section[aria-labelledby="editors-notes"]');
    expect(list.find('dt').text().trim()).toBe('a note and a citation');
    expect(list.find('dt a').attr('href')).toMatch(
      new RegExp(`^${locale === 'en' ? '' : `/${locale}`}/${NOTED}/#edref-[a-z0-9]{4}$`),
    );
    expect(list.find('dd').text()).toContain(NOTE.text[locale]);
  });

  test('is a footnote of its own kind in JATS, in every language, with who speaks', async () => {
    const $ = load(await file(`${NOTED}/first-article.xml`), { xml: true });
    const note = $('back > fn-group[content-type="editors-notes"] > fn');
    expect(note.attr()).toMatchObject({ 'fn-type': 'custom', 'custom-type': 'editors-note' });
    expect($('body xref[specific-use="editors-note"]').attr('rid')).toBe(note.attr('id'));
    expect(
      note
        .find('p')
        .toArray()
        .map((p) => [p.attribs['xml:lang'], $(p).text()]),
    ).toEqual(
      LOCALES.map((locale) => {
        const t = dictionary(locale).editors;
        const head = `${t.by} · ${t.kinds.slip} · ${formatDate(locale, NOTE.date)}`;
        return [locale, `${head} ${NOTE.text[locale]}`];
      }),
    );
  });

  test('is a footnote of Markdown with a name of its own', async () => {
    const text = await file(`${NOTED}/first-article.md`);
    expect(text).toMatch(/A sentence with _a note_\[\^1\] and a citation\[\^ed-([a-z0-9]{4})\] \[1\]\./u);
    const head = `Editors · slip of the print · ${formatDate('en', NOTE.date)}`;
    expect(text).toMatch(
      new RegExp(`^\\[\\^ed-[a-z0-9]{4}\\]: \\*\\*${head}\\*\\* So in the print\\.$`, 'mu'),
    );
  });

  test('is a note of the editors in the book, which stays sound', async () => {
    const path = join(outDir, ISSUE, `central-asias-affairs-${SAMPLE_ISSUE}.epub`);
    expect((await bookProblems(path)).filter((problem) => /^(?:FATAL|ERROR|WARNING)/u.test(problem))).toEqual(
      [],
    );
    const $ = openBook(await readFile(path)).xml(documentOf('first-article'));
    const mark = $('a.note-mark.editors');
    expect(mark.text()).toBe('ed.');
    expect($(mark.attr('href') ?? '').text()).toContain(NOTE.text.en);
    expect(
      $(mark.attr('href') ?? '')
        .closest('section.editors')
        .attr('data-editorial'),
    ).toBe('');
  });

  test('is in no abstract of machines and in no passage of the search', async () => {
    const $ = await page(NOTED);
    $('article').remove();
    expect($.html()).not.toContain(NOTE.text.en);
    const passages = JSON.stringify(searchDocuments(readBuiltIssues(outDir)));
    expect(passages).toContain('A sentence with a note');
    for (const locale of LOCALES) expect(passages).not.toContain(NOTE.text[locale]);
  });
});
