import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { documentOf, openBook, wordsOf, type OpenedBook } from '../support/book.ts';
import { ownBuild } from '../support/own-build.ts';
import type { SampleContent } from '../support/sample-content.ts';
import { LANGUAGES_ISSUE, SAMPLE_ARTICLES, sampleLanguages } from '../support/sample-languages.ts';
import { citationsOn, placesCiting } from '../support/sample-page.ts';

const each = Object.values(SAMPLE_ARTICLES).map((article) => [article.language, article] as const);
let sample: SampleContent;
let dir: string;
let book: OpenedBook;
const read = (slug: string, name: string) =>
  readFile(join(dir, 'issues', LANGUAGES_ISSUE, slug, name), 'utf8');

const textsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((node) => wordsOf($(node).text()));

/** The links to places of the same text: where they lead, and their words. Marks and citations are none. */
const linksWithin = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((link) => [$(link).attr('href') ?? '', $(link).attr('role'), wordsOf($(link).text())] as const)
    .flatMap(([href, role, words]) =>
      href.startsWith('#') && role === undefined ? [[href.slice(1), words]] : [],
    );

beforeAll(async () => {
  sample = await sampleLanguages();
  dir = await mkdtemp(join(tmpdir(), 'bodies-'));
  const build = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, AFTER_BUILD: '' });
  expect(build.status, build.output).toBe(0);
  book = openBook(
    await readFile(join(dir, 'issues', LANGUAGES_ISSUE, `central-asias-affairs-${LANGUAGES_ISSUE}.epub`)),
  );
}, 300_000);

afterAll(async () => {
  await sample.discard();
  await rm(dir, { recursive: true });
});

test('the numbers of a Russian table are read by their commas, and written as each language writes them', async () => {
  const { slug } = SAMPLE_ARTICLES.ru;
  const file = async (prefix: string) =>
    (await readFile(join(dir, prefix, 'issues', LANGUAGES_ISSUE, slug, 'table-1.csv'), 'utf8')).split('\r\n');
  const english = [
    '\ufeffСтрана,"Оборот, млн долл.","Груз, м³"',
    'Китай,7620.9,12',
    'Узбекистан,2.988,1.5',
    '',
  ];
  expect(await file('')).toEqual(english);
  expect((await file('ru')).slice(1)).toEqual(['Китай;7620,9;12', 'Узбекистан;2,988;1,5', '']);
});

test('an abstract of two paragraphs has them on its page, and is one line in its head', async () => {
  const { slug } = SAMPLE_ARTICLES.ru;
  const $ = load(await read(slug, 'index.html'));
  const [first, second] = [
    'В статье рассматривается торговля Казахстана с соседями за десять лет.',
    'Показано, что она выросла «вдвое».',
  ];
  const abstract = $('#abstract-ru[data-part="abstract"][lang="ru"]');
  expect(textsOf($, '#abstract-ru > p')).toEqual([first, second]);
  expect(wordsOf(abstract.text())).toBe(`${first} ${second}`);
  expect($('meta[name="citation_abstract"]').attr('content')).toBe(`${first} ${second}`);
  expect($('p[data-part="abstract"]').length).toBe(2);
});

describe.each(each)('a text in %s', (language, sampled) => {
  const { slug, citations, citedAt, table, picture, leads, marks } = sampled;
  test('has every number of a citation as a link and its words as written, and leads back from each', async () => {
    const $ = load(await read(slug, 'index.html'));
    expect([citationsOn($), placesCiting($)]).toEqual([citations, citedAt]);
    const jats = load(await read(slug, `${slug}.xml`), { xml: true });
    const files = [await read(slug, `${slug}.md`), jats('body').text()];
    expect(files.flatMap((file) => citations.filter((each) => !file.includes(each)))).toEqual([]);
  });

  test('has its table and its picture by the labels of its language, with every note, on the page', async () => {
    const $ = load(await read(slug, 'index.html'));
    const figures = [`figure[data-table="${table.number}"]`, `figure[data-figure="${picture.number}"]`];
    const captions = figures.map((figure) =>
      ['.label', '.title'].map((part) => wordsOf($(`${figure} > figcaption > ${part}`).text())),
    );
    expect(captions).toEqual([table.caption, picture.caption]);
    expect(textsOf($, `${figures[0] ?? ''} .figure-note > p`)).toEqual(table.notes);
  });

  test('has them in JATS, in the book and in Markdown', async () => {
    const $ = load(await read(slug, `${slug}.xml`), { xml: true });
    expect(textsOf($, ':is(table-wrap, fig) > label')).toEqual([table.caption[0], picture.caption[0]]);
    expect(textsOf($, ':is(table-wrap, fig) > caption')).toEqual([table.caption[1], picture.caption[1]]);
    expect(textsOf($, 'table-wrap-foot > fn > p')).toEqual(table.notes);
    const document = book.xml(documentOf(slug));
    expect(textsOf(document, ':is(caption, figcaption) > .label')).toEqual([
      table.caption[0],
      picture.caption[0],
    ]);
    expect(textsOf(document, '.table-notes > p')).toEqual(table.notes);
    const lines = (await read(slug, `${slug}.md`))
      .replaceAll(/<\/?su[bp]>/gu, '')
      .split('\n')
      .map(wordsOf);
    const captions = [table, picture].map(({ caption: [label, title] }) => [`**${label}**`, title]);
    for (const [label = '', title = ''] of captions) {
      expect(lines.filter((line) => line.startsWith(label) && line.endsWith(title)).length).toBe(1);
    }
    expect(
      table.notes.filter(
        (note) => !lines.includes(note.replace(/^\*+/u, (mark) => mark.replaceAll('*', '\\*'))),
      ),
    ).toEqual([]);
  });

  test('leads from the words that name its table and its picture, and from the marks of notes, to them and back', async () => {
    const back = marks.map(
      (_, index) => `${marks[0]?.[0].replace(/-note-1$/u, '') ?? ''}-row-${String(index + 1)}`,
    );
    const $ = load(await read(slug, 'index.html'));
    expect(linksWithin($, '#body p:not(.figure-note *) > a')).toEqual(leads);
    expect(linksWithin($, '#body td > a, #body th > a')).toEqual(marks);
    expect(linksWithin($, '#body .figure-note a').map(([fragment]) => fragment)).toEqual(back);
    const document = book.xml(documentOf(slug));
    expect(linksWithin(document, 'section p:not(.table-notes *) > a')).toEqual(leads);
    expect(linksWithin(document, 'td > a, th > a')).toEqual(marks);
    expect(linksWithin(document, '.table-notes a').map(([fragment]) => fragment)).toEqual(back);
    const $jats = load(await read(slug, `${slug}.xml`), { xml: true });
    const referred = $jats(
      'xref[ref-type="table"], xref[ref-type="fig"], xref[ref-type="table-fn"]',
    ).toArray();
    expect(referred.map((xref) => [$jats(xref).attr('rid'), wordsOf($jats(xref).text())]).sort()).toEqual(
      [...leads, ...marks].sort(),
    );
    expect(
      $jats('xref')
        .toArray()
        .filter((xref) => $jats(`[id="${$jats(xref).attr('rid') ?? ''}"]`).length !== 1),
    ).toEqual([]);
  });

  test('is found by its captions and the notes below, in its language', () => {
    const passages = searchDocuments(readBuiltIssues(dir)).find(({ address }) =>
      address.includes(slug),
    )?.passages;
    const found = passages?.filter(({ kind }) => kind === 'table' || kind === 'figure') ?? [];
    expect(new Set(found.map(({ language }) => language))).toEqual(new Set([language]));
    const told = found.map(({ text }) => wordsOf(text).normalize('NFKC'));
    const expected = [table.caption, picture.caption].map((caption) => caption.join(' '));
    expect(expected.filter((each) => !told.some((text) => text.replace(/ [–—] /u, ' ') === each))).toEqual(
      [],
    );
    expect(table.notes.filter((note) => !told.includes(note))).toEqual([]);
  });
});
