import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { titleInRecords } from '../../src/schemas/record-forms.ts';
import { inOneLine } from '../../src/lib/citation/record.ts';
import { coins } from '../../src/lib/discovery/coins.ts';
import type { Locale } from '../../src/schemas/localized.ts';
import { allPublications } from '../support/all-publications.ts';
import { articlePages, problemsOf, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { fileBehind } from '../support/page-weight.ts';
import { zoteroItem } from '../support/zotero.ts';

const { dir, base } = inject('atRoot');
const pages = readPages({ dir, base });
const origin = siteOrigin(pages);
const articles = articlePages(pages);
const english = articles.filter(({ locale }) => locale === 'en');
const publications = await allPublications(origin);

/** The title of the article of a page in its canonical record, which is in the language of the text. */
function recordTitle({ place }: BuiltPage): string | undefined {
  const publication = publications.find(({ issueId, slug }) => place === `/issues/${issueId}/${slug}/`);
  return publication && titleInRecords(publication.article, publication.article.language);
}

const highwire = ({ $ }: BuiltPage, name: string) =>
  $(`head > meta[name="${name}"]`)
    .toArray()
    .map(({ attribs }) => attribs['content'] ?? '');

describe('an English article page', () => {
  test.each(
    publications.map((publication) => [`${publication.issueId}/${publication.slug}`, publication] as const),
  )('%s gives Zotero the article, every author once', (_, { issueId, slug, issue, article, records }) => {
    const page = english.find(({ place }) => place === `/issues/${issueId}/${slug}/`);
    if (page === undefined) throw new Error(`there is no page of ${slug}`);
    const pdf = `${base}issues/${issueId}/${slug}/${slug}.pdf`;
    expect(zoteroItem(page)).toEqual({
      itemType: 'journalArticle',
      // The record is in the language of the text.
      title: titleInRecords(article, article.language),
      creators: article.authors.map(({ name: { [article.language]: own } }) => ({
        // Zotero makes the space between initials one that may break.
        firstName: own.given.replaceAll('\u00a0', ' '),
        lastName: own.family,
      })),
      publicationTitle: issue.journal.title,
      issue: String(issue.number),
      date: String(issue.year),
      ISSN: issue.journal.issn,
      DOI: article.doi ?? '',
      pages: records.en.page,
      language: article.language,
      abstractNote: inOneLine(article.abstract[article.language]),
      url: origin + page.path,
      rights:
        article.copyright === undefined
          ? issue.masthead[article.language].rights
          : `© ${String(article.copyright.year)} ${article.copyright.holder[article.language] ?? ''}`,
      pdf: existsSync(fileBehind(page, pdf)) ? origin + pdf : undefined,
    });
  });

  test('keeps the rules of Google Scholar: title, authors one a tag, a date in its form, the PDF in the same folder', () => {
    const problems = problemsOf(english, (page) => {
      const [title, ...titles] = highwire(page, 'citation_title');
      const authors = highwire(page, 'citation_author');
      const [date = '', ...dates] = highwire(page, 'citation_publication_date');
      const pdfs = highwire(page, 'citation_pdf_url');
      const folder = join(dir, page.path.slice(base.length));
      return [
        ...(title !== recordTitle(page) || titles.length > 0 ? ['title'] : []),
        ...(authors.length === 0 || authors.some((name) => /[;\d]|\band\b|^\s*$/.test(name))
          ? ['authors']
          : []),
        ...(/^\d{4}(?:\/\d{1,2}(?:\/\d{1,2})?)?$/.test(date) && dates.length === 0 ? [] : [`date ${date}`]),
        ...pdfs
          .filter((pdf) => !pdf.endsWith('.pdf') || join(dirname(fileBehind(page, pdf)), '/') !== folder)
          .map((pdf) => `${pdf} is elsewhere`),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('names the keywords, the descriptions and the titles in three languages', () => {
    const missing = publications.flatMap(({ issueId, slug, article }) => {
      const page = english.find(({ place }) => place === `/issues/${issueId}/${slug}/`);
      const said = (element: string, lang?: string) =>
        page
          ?.$(`meta[name="DC.${element}"]`)
          .toArray()
          .filter(({ attribs }) => attribs['lang'] === lang && attribs['xml:lang'] === lang)
          .map(({ attribs }) => attribs['content']);
      return (['en', 'kk', 'ru'] as const).flatMap((locale) => {
        const lang = locale === 'en' ? undefined : locale;
        const actual = [said('title', lang), said('description', lang), said('subject', lang)];
        const expected = [
          [titleInRecords(article, locale)],
          [inOneLine(article.abstract[locale])].filter((abstract) => abstract !== ''),
          article.keywords[locale],
        ];
        return JSON.stringify(actual) === JSON.stringify(expected) ? [] : [`${slug} in ${locale}`];
      });
    });
    expect(missing).toEqual([]);
  });
});

describe('every other page', () => {
  test('leaves the article’s tags to its English page', () => {
    const tagged = pages.filter(
      (page) => !english.includes(page) && page.$('meta[name^="citation_"], meta[name^="DC."]').length > 0,
    );
    expect(tagged.map(({ path }) => path)).toEqual([]);
    expect(articles.length).toBe(english.length * 3);
  });

  test('of an article has its record for Zotero in the language of the page, the English one has the tags alone', () => {
    const problems = problemsOf(articles, ({ $, locale, place }) => {
      const publication = publications.find(({ issueId, slug }) => place === `/issues/${issueId}/${slug}/`);
      if (publication === undefined) return ['belongs to no article'];
      return differences($, locale === 'en' ? [] : [publication], locale);
    });
    expect(problems).toEqual([]);
  });

  test('of an issue offers Zotero each of its articles in the language of the page', () => {
    const issuePages = pages.filter(({ place }) => /^\/issues\/[^/]+\/$/.test(place));
    expect(issuePages.length).toBeGreaterThan(0);
    const problems = problemsOf(issuePages, ({ $, locale, place }) =>
      differences(
        $,
        publications.filter(({ issueId }) => place === `/issues/${issueId}/`),
        locale,
      ),
    );
    expect(problems).toEqual([]);
  });
});

/** What is wrong with the context objects of a page that should have those of these articles, in their order. */
function differences($: BuiltPage['$'], expected: typeof publications, locale: Locale): string[] {
  const found = $('span.Z3988')
    .toArray()
    .map(({ attribs }) => attribs['title']);
  const contexts = expected.map((publication) => coins(publication, locale));
  return JSON.stringify(found) === JSON.stringify(contexts)
    ? []
    : [`has ${String(found.length)} other records`];
}

describe('every page', () => {
  test('names its language with a territory, and the others, for social networks', () => {
    const names = { en: 'en_GB', kk: 'kk_KZ', ru: 'ru_RU' };
    const problems = problemsOf(pages, ({ $, locale }) => {
      const said = (property: string) =>
        $(`meta[property="${property}"]`)
          .toArray()
          .map(({ attribs }) => attribs['content']);
      const others = Object.values(names).filter((name) => name !== names[locale]);
      return JSON.stringify([said('og:locale'), said('og:locale:alternate')]) ===
        JSON.stringify([[names[locale]], others])
        ? []
        : ['other languages than its own'];
    });
    expect(problems).toEqual([]);
  });
});
