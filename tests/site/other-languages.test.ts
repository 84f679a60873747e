import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionary, fill } from '../../src/i18n/index.ts';
import { LOCALES, localesFrom, type Locale } from '../../src/schemas/localized.ts';
import { documentOf, openBook, wordsOf, type OpenedBook } from '../support/book.ts';
import { pageFrom, problemsOf, readPages } from '../support/built-site.ts';
import { languageProblems } from '../support/checks/languages.ts';
import { bookProblems } from '../support/epubcheck.ts';
import { describeCharts } from '../support/charted-article.ts';
import { ownBuild } from '../support/own-build.ts';
import { catalogLanguage, hasPoppler, openedPdf, pdfFacts, pdfPages, xmpOf } from '../support/pdf.ts';
import type { SampleContent } from '../support/sample-content.ts';
import { LANGUAGES_ISSUE, SAMPLE_ARTICLES, sampleLanguages } from '../support/sample-languages.ts';
import { zoteroItem } from '../support/zotero.ts';

const articles = Object.values(SAMPLE_ARTICLES);
const each = articles.map((article) => [article.language, article] as const);
const BOOK = `central-asias-affairs-${LANGUAGES_ISSUE}`;
let sample: SampleContent;
let dir: string;
const path = (slug: string, locale: Locale = 'en') =>
  join(locale === 'en' ? '' : locale, 'issues', LANGUAGES_ISSUE, slug);
const file = (slug: string, ending: string, locale?: Locale) =>
  join(dir, path(slug, locale), `${slug}.${ending}`);
const read = (slug: string, ending: string, locale?: Locale) => readFile(file(slug, ending, locale), 'utf8');
const html = (slug: string, locale?: Locale) => readFile(join(dir, path(slug, locale), 'index.html'), 'utf8');
const texts = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((node) => wordsOf($(node).text()));

beforeAll(async () => {
  sample = await sampleLanguages();
  dir = await mkdtemp(join(tmpdir(), 'other-languages-'));
  const build = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, AFTER_BUILD: 'pdf' });
  expect(build.status, build.output).toBe(0);
}, 300_000);

afterAll(async () => {
  await sample.discard();
  await rm(dir, { recursive: true });
});

test('no page has letters that the language of their element does not have', () => {
  expect(problemsOf(readPages({ dir, base: '/' }), languageProblems)).toEqual([]);
});

describe.each(each)('the page of an article in %s', (language, { slug }) => {
  test.each(LOCALES)(
    'says in %s what its text is in, and marks it and its headings as that',
    async (locale) => {
      const $ = load(await html(slug, locale));
      const t = dictionary(locale).article;
      expect(texts($, '.text-language')).toEqual(language === locale ? [] : [t.textIn[language]]);
      for (const part of ['body', 'footnotes', 'references']) {
        expect($(`[data-part="${part}"]`).attr('lang')).toBe(language);
      }
      expect(texts($, '.cite-list .cite-note')).toEqual(
        LOCALES.filter((other) => other !== language).map(
          (other) => dictionary(other).article.textIn[language],
        ),
      );
      expect(texts($, '.apparatus > h2')).toEqual([t.footnotes, t.references]);
      expect($('.apparatus > h2').closest('[lang]').attr('lang')).toBe(locale);
      const links = $('.article-contents a');
      expect(wordsOf(links.first().text())).toBe(SAMPLE_ARTICLES[language].heading);
      expect(links.first().attr('lang')).toBe(language === locale ? undefined : language);
      expect(wordsOf(links.last().text())).toBe(t.references);
      expect(links.last().attr('lang')).toBe(undefined);
    },
  );

  test('marks in its text what is in another language, and nothing else', async () => {
    const $ = load(await html(slug));
    const marked = $('[data-part="body"], [data-part="footnotes"], [data-part="references"]')
      .find('[lang]:not([data-editorial], [data-editorial] *)')
      .toArray()
      .map((node) => [node.attribs['lang'], wordsOf($(node).text())]);
    expect(marked).toEqual(SAMPLE_ARTICLES[language].foreign);
  });

  test('tells Zotero and Scholar of the article in the language of its text, on the English page', async () => {
    const page = pageFrom(await html(slug), `${path(slug)}/index.html`);
    const { title, creators, language: told, abstractNote, url } = zoteroItem(page);
    const [lastName, firstName] = SAMPLE_ARTICLES[language].author.split(', ');
    expect({ title, creators, told }).toEqual({
      title: SAMPLE_ARTICLES[language].title[language],
      creators: [{ firstName, lastName }],
      told: language,
    });
    expect(abstractNote).toBe(wordsOf(page.$(`#abstract-${language}`).text()).replaceAll(/[¹²]/gu, ''));
    expect(new URL(url).pathname).toBe(`/${path(slug)}/`);
    expect(page.$('meta[name=citation_title]').attr('lang')).toBe(language);
    const titles = page.$('meta[name="DC.title"]').toArray();
    expect(titles.map(({ attribs }) => attribs['lang'] ?? 'en')).toEqual(localesFrom(language));
    expect(page.$('meta[name="DC.language"]').attr('content')).toBe(language);
  });

  test('says in JSON-LD what it is called in its own language, and marks the others', async () => {
    const $ = load(await html(slug));
    const { '@graph': graph } = JSON.parse($('script[type="application/ld+json"]').text()) as {
      '@graph': Record<string, unknown>[];
    };
    const [, ...others] = localesFrom(language);
    const { title } = SAMPLE_ARTICLES[language];
    expect(graph.find((node) => node['@type'] === 'ScholarlyArticle')).toMatchObject({
      headline: title[language],
      inLanguage: language,
      alternativeHeadline: others.map((other) => ({ '@language': other, '@value': title[other] })),
    });
    expect(graph.find((node) => node['@type'] === 'Person')).toMatchObject({
      jobTitle: { '@language': language },
      affiliation: { name: { '@language': language } },
    });
  });
});

describe.each(each)('the files of an article in %s', (language, { slug, title }) => {
  test('are JATS in its language, with the editors’ words in it too', async () => {
    const $ = load(await read(slug, 'xml'), { xml: true });
    expect($('article').attr('xml:lang')).toBe(language);
    expect($('article-title').attr('xml:lang')).toBe(language);
    expect($('article-title').text()).toBe(title[language]);
    expect($('abstract').attr('xml:lang')).toBe(language);
    expect(texts($, 'body > sec > title')[0]).toBe(SAMPLE_ARTICLES[language].heading);
    expect(
      $('named-content')
        .toArray()
        .map((node) => [node.attribs['xml:lang'], $(node).text()]),
    ).toEqual(SAMPLE_ARTICLES[language].foreign);
    expect($('self-uri[content-type="application/pdf"]').attr('xlink:href')).toMatch(
      new RegExp(`/issues/${LANGUAGES_ISSUE}/${slug}/${slug}\\.pdf$`, 'u'),
    );
  });

  test('are Markdown under the labels of its language', async () => {
    const text = await read(slug, 'md');
    const [, record = '', words = ''] = text.split(/^---$/mu);
    expect(record).toContain(`lang: ${language}\n`);
    expect(words).toContain(`# ${title[language]}\n`);
    expect(text).toContain(`\n## ${dictionary(language).article.references}\n`);
    expect(text.match(/^\*\*(?:Abstract|Аңдатпа|Аннотация)\.\*\*/gmu)).toEqual(
      localesFrom(language).map((locale) => `**${dictionary(locale).article.abstract}.**`),
    );
  });

  test.each(LOCALES)('are records in %s that say what they and what the text is in', async (locale) => {
    const names = { en: 'english', kk: 'kazakh', ru: 'russian' };
    const bib = await read(slug, 'bib', locale);
    expect(bib).toContain(`  langid = {${names[locale]}},\n  language = {${names[locale]}},\n`);
    expect(await read(slug, 'ris', locale)).toContain(`\r\nLA  - ${locale}\r\n`);
    const [record] = JSON.parse(await read(slug, 'csl.json', locale)) as Record<string, unknown>[];
    expect(record).toMatchObject({
      language: locale,
      title: title[locale],
      custom: { 'text-language': language },
    });
  });
});

test('harvesters are told the language of each article', async () => {
  const $ = load(await readFile(join(dir, 'oai.xml'), 'utf8'), { xml: true });
  for (const { slug, language, title } of articles) {
    const record = $('oai\\:record').filter((_, node) => $(node).text().includes(`/${slug}/`));
    expect(record.find('dc\\:language').text()).toBe(language);
    expect(record.find('dc\\:title').first().text()).toBe(title[language]);
    expect(record.find('dc\\:title').first().attr('xml:lang')).toBe(language);
  }
});

describeCharts((path) => readFile(join(dir, path)));

describe('the book of an issue in other languages', () => {
  let book: OpenedBook;
  beforeAll(async () => {
    book = openBook(await readFile(join(dir, 'issues', LANGUAGES_ISSUE, `${BOOK}.epub`)));
  });

  test('is a sound book, and names every language that it uses', async () => {
    const problems = await bookProblems(join(dir, 'issues', LANGUAGES_ISSUE, `${BOOK}.epub`));
    expect(problems.filter((problem) => !problem.startsWith('USAGE'))).toEqual([]);
    expect(texts(book.xml('package.opf'), 'metadata > dc\\:language')).toEqual([...LOCALES]);
  });

  test.each(each)('has the article in %s as a document in its language', (language, { slug, title }) => {
    const $ = book.xml(documentOf(slug));
    const t = dictionary(language);
    expect([$('html').attr('lang'), $('html').attr('xml:lang')]).toEqual([language, language]);
    expect([$('title').text(), $('h1').text()]).toEqual([title[language], title[language]]);
    expect(texts($, '.place')).toEqual([
      fill(t.issue.fromPage, { page: SAMPLE_ARTICLES[language].firstPage }).replace('\u00a0', ' '),
    ]);
    expect(texts($, 'section.abstract > h2')).toEqual(
      localesFrom(language).map((locale) => dictionary(locale).article.abstract),
    );
    expect(texts($, '.apparatus > h2')).toEqual([t.article.footnotes, t.article.references]);
    expect(
      new Set(
        $('.back')
          .toArray()
          .map((node) => node.attribs['lang']),
      ),
    ).toEqual(new Set([language]));
    expect($('.back a').first().attr('aria-label')).toBe(t.article.backToText);
  });

  test.each(each)('has the article in %s in its contents, in its language', (language, { slug, title }) => {
    const t = dictionary(language).article;
    const $ = book.xml('nav.xhtml');
    const links = $('#toc a').filter(
      (_, { attribs }) => attribs['href']?.startsWith(documentOf(slug)) ?? false,
    );
    expect(links.toArray().every(({ attribs }) => attribs['lang'] === language)).toBe(true);
    const told = links.toArray().map((link) => $(link).text());
    expect([told[0], told[1], told.at(-2), told.at(-1)]).toEqual([
      title[language],
      SAMPLE_ARTICLES[language].heading,
      t.footnotes,
      t.references,
    ]);
    const labels = book.xml('toc.ncx')('navLabel[xml\\:lang]');
    expect(labels.length).toBe($('#toc a[lang]').length);
  });
});

describe('what is printed', () => {
  test.each(each)(
    'of the article in %s says so, and is called by its own title',
    async (language, article) => {
      const pdf = await openedPdf(file(article.slug, 'pdf'));
      expect([catalogLanguage(pdf), pdf.getTitle()]).toEqual([language, article.title[language]]);
      expect(pdf.getKeywords()).toContain(SAMPLE_ARTICLES[language].keyword);
      expect(texts(xmpOf(file(article.slug, 'pdf')), 'dc\\:language')).toEqual([language]);
    },
  );

  test.skipIf(!hasPoppler).each(each)('of the article in %s speaks its language', (language, article) => {
    const t = dictionary(language);
    const pages = pdfPages(file(article.slug, 'pdf')).map(wordsOf);
    const [opening = ''] = pages;
    expect(opening).toContain(wordsOf(fill(t.files.print.fromPage, { page: article.firstPage })));
    const places = localesFrom(language).map((locale) =>
      opening.indexOf(dictionary(locale).article.abstract),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const text = pages.slice(1).join(' ');
    const [before = ''] = t.files.print.online.split('{address}');
    const { footnotes, references } = t.article;
    const marks = [SAMPLE_ARTICLES[language].heading, footnotes, references, before.trim()];
    const found = marks.map((mark) => text.indexOf(mark));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
    expect(text).toContain(`/${path(article.slug, language)}/`);
  });

  test('of the whole issue is in the language of its own words, and names those of its texts', async () => {
    const whole = join(dir, 'issues', LANGUAGES_ISSUE, `${BOOK}.pdf`);
    expect(catalogLanguage(await openedPdf(whole))).toBe('en');
    expect(texts(xmpOf(whole), 'dc\\:language li, dc\\:language rdf\\:li')).toEqual(['kk', 'ru']);
    if (hasPoppler) expect(pdfFacts(whole).get('Title')).toBe('Central Asia’s Affairs, 1/2099');
  });
});
