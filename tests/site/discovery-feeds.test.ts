import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { dictionary, fill, formatDate } from '../../src/i18n/index.ts';
import { editionDay } from '../../src/lib/publication/edition-day.ts';
import type { Change } from '../../src/schemas/changes.ts';
import { ROOT_LOCALE } from '../../src/schemas/locales.ts';
import { LOCALES, localesFrom, type Locale } from '../../src/schemas/localized.ts';
import { nameInRecords, titleInRecords } from '../../src/schemas/record-forms.ts';
import { allPublications } from '../support/all-publications.ts';
import { problemsOf, readPages, siteOrigin } from '../support/built-site.ts';
import { deadAddresses } from '../support/dead-addresses.ts';
import { schemaErrors } from '../support/xml-schema.ts';

const root = inject('atRoot');
const pages = readPages(root);
const origin = siteOrigin(pages);
const publications = await allPublications(origin);
/** A feed has the newest thirty. */
const newest = publications.slice(0, 30);
const folder = (locale: Locale) => (locale === 'en' ? '' : `${locale}/`);
const read = (file: string) => readFileSync(join(root.dir, file), 'utf8');
const parse = (file: string) => load(read(file), { xml: true });

describe.each(LOCALES)('the feed in %s', (locale) => {
  const file = `${folder(locale)}feed.xml`;
  const $ = parse(file);

  test('is valid Atom', () => {
    expect(schemaErrors(read(file), 'atom.xsd')).toEqual([]);
    expect($('feed').attr('xml:lang')).toBe(locale);
    expect($('feed > link[rel=self]').attr('href')).toBe(`${origin}${root.base}${file}`);
  });

  test('has every one of the newest articles, in its words', () => {
    const entries = $('entry')
      .toArray()
      .map((entry) => ({
        id: $(entry).children('id').text(),
        title: $(entry).children('title').text(),
        summary: $(entry).children('summary').text(),
        authors: $(entry)
          .find('author > name')
          .toArray()
          .map((name) => $(name).text()),
        terms: $(entry)
          .children('category')
          .toArray()
          .map(({ attribs }) => attribs['term']),
        days: $(entry)
          .children('published, updated')
          .toArray()
          .map((day) => $(day).text()),
        rights: $(entry).children('rights').text(),
      }));
    expect(entries).toEqual(
      newest.map(({ issue, article, records, changes }) => ({
        id: records[locale].URL,
        title: titleInRecords(article, locale),
        // A change is told before what the article is about.
        summary: [changeIn(changes, locale), records[locale].abstract ?? ''].join(' ').trim(),
        authors: article.authors.map(({ name }) => nameInRecords(name[locale])),
        terms: article.keywords[locale],
        days: [`${issue.edition.published}T00:00:00Z`, `${editionDay({ changes, issue })}T00:00:00Z`],
        rights: issue.masthead[locale].rights,
      })),
    );
  });

  test('was updated when the last of its articles was, and tells each from all others', () => {
    const updated = newest.map(editionDay).toSorted().at(-1) ?? '';
    expect($('feed > updated').text()).toBe(`${updated}T00:00:00Z`);
    const ids = LOCALES.flatMap((each) => {
      const other = parse(`${folder(each)}feed.xml`);
      return other('id')
        .toArray()
        .map((id) => other(id).text());
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is named in the head of every page of its language, and at the foot', () => {
    const own = pages.filter((page) => page.locale === locale);
    const address = `${root.base}${file}`;
    const problems = problemsOf(own, (page) => [
      ...(page.$('head > link[type="application/atom+xml"]').attr('href') === address
        ? []
        : ['no feed in the head']),
      ...(page.$(`footer a[href="${address}"]`).text().trim() === '' ? ['no feed at the foot'] : []),
    ]);
    expect(problems).toEqual([]);
  });
});

/** What the feed says of the last change of an article. */
function changeIn(changes: readonly Change[], locale: Locale): string {
  const last = changes.at(-1);
  if (last === undefined) return '';
  const date = formatDate(locale, last.date);
  return fill(dictionary(locale).changes.inFeed, { date, what: last.what[locale] });
}

describe('the repository for harvesters', () => {
  const $ = parse('oai.xml');

  test('is a valid static repository', () => {
    expect(schemaErrors(read('oai.xml'), 'oai-static-repository.xsd')).toEqual([]);
  });

  test('names the office and the days of the edition as they are', () => {
    const days = publications.map(({ issue }) => issue.edition.published).toSorted();
    expect($('oai\\:adminEmail').text()).toBe('office@kisi.kz');
    expect($('oai\\:earliestDatestamp').text()).toBe(days[0]);
    const records = $('oai\\:record')
      .toArray()
      .map((record) => [$(record).find('oai\\:identifier').text(), $(record).find('oai\\:datestamp').text()]);
    expect(records).toEqual(
      publications.map((publication) => [publication.records.en.URL, editionDay(publication)]),
    );
  });

  test('has each author once, and titles, subjects and descriptions in three languages', () => {
    $('oai\\:record').each((index, record) => {
      const { issue, article, records } = publications[index] ?? {};
      // The language of the text comes first.
      const locales = localesFrom(article?.language ?? 'en');
      const said = (element: string) =>
        $(record)
          .find(`dc\\:${element}`)
          .toArray()
          .map((each) => [each.attribs['xml:lang'], $(each).text()]);
      expect(said('creator')).toEqual(
        article?.authors.map(({ name: { [article.language]: own } }) => [
          undefined,
          `${own.family}, ${own.given}`,
        ]),
      );
      expect(said('title')).toEqual(
        locales.map((locale) => [locale, article && titleInRecords(article, locale)]),
      );
      expect(said('description')).toEqual(
        locales
          .map((locale) => [locale, records?.[locale].abstract])
          .filter(([, text]) => text !== undefined),
      );
      expect(said('subject')).toEqual(
        locales.flatMap((locale) => article?.keywords[locale].map((word) => [locale, word])),
      );
      expect(said('date')).toEqual([[undefined, article?.published ?? String(issue?.year)]]);
    });
  });
});

describe('the sitemap', () => {
  test('is valid and says when each page last changed, and which of its languages is for all others', () => {
    expect(schemaErrors(read('sitemap-index.xml'), 'sitemap.xsd')).toEqual([]);
    expect(schemaErrors(read('sitemap-0.xml'), 'sitemap.xsd')).toEqual([]);
    const $ = parse('sitemap-0.xml');
    const days = new Map(
      publications.flatMap((publication) => [
        [publication.issueId, publication.issue.edition.updated],
        [`${publication.issueId}/${publication.slug}`, editionDay(publication)],
      ]),
    );
    const addresses = new Set(
      $('loc')
        .get()
        .map((loc) => $(loc).text()),
    );
    $('url').each((_, entry) => {
      const [, issue = '', slug = ''] =
        /\/issues\/([^/]+)\/(?:([^/]+)\/)?/.exec($(entry).children('loc').text()) ?? [];
      const day =
        days.get(`${issue}/${slug}`) ?? days.get(issue) ?? [...days.values()].toSorted().at(-1) ?? '';
      expect($(entry).children('lastmod').text()).toBe(`${day}T00:00:00.000Z`);
      const link = (lang: string) => $(entry).children(`[hreflang="${lang}"]`).attr('href');
      expect(link('x-default')).toBe(link('en'));
      if (link('en') !== undefined) return;
      // A page of a letter, which another alphabet may have too, and means another by it.
      expect($(entry).children('[hreflang]')).toHaveLength(0);
      const path = $(entry).children('loc').text().slice(origin.length);
      const place = path.replace(/^\/[a-z]{2}\//, '/');
      const known = LOCALES.filter((locale) =>
        addresses.has(`${origin}${locale === ROOT_LOCALE ? '' : `/${locale}`}${place}`),
      );
      expect(known.includes(ROOT_LOCALE) && known.length > 1).toBe(false);
    });
  });
});

describe.each(['atRoot', 'underBase'] as const)('the feeds of the site built %s', (build) => {
  test('lead only to what is there', () => {
    const { dir, base } = inject(build);
    const files = [
      ...LOCALES.map((locale) => `${folder(locale)}feed.xml`),
      'oai.xml',
      'sitemap-index.xml',
      'sitemap-0.xml',
    ];
    const addresses = files.flatMap((file) =>
      [...readFileSync(join(dir, file), 'utf8').matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address),
    );
    expect(addresses.filter((address) => address.startsWith(`${origin}${base}`)).length).toBeGreaterThan(100);
    expect(deadAddresses({ dir, base, origin }, addresses)).toEqual([]);
  });
});
