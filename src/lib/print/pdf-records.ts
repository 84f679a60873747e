import { dictionary, fill } from '../../i18n/index.ts';
import { inEachLocale, LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import type { PdfRecord } from './finish-pdf.ts';
import type { PrintedIssue } from './printed-issue.ts';
import type { PrintedArticle } from './printed-article.ts';
import { xmpPacket, type XmpRecord } from './xmp.ts';

/** The metadata of the PDF of an article. */
export function articlePdfRecord(article: PrintedArticle): PdfRecord {
  const { issue, records, facts, address, language, editionDay } = article;
  const record = records[language];
  return pdfRecord(
    {
      ...common(issue, language),
      date: editionDay,
      textLanguages: [language],
      title: inEachLocale((locale) => records[locale].title),
      authors: record.author.map(({ given, family }) => `${given} ${family}`),
      ...(record.abstract === undefined
        ? {}
        : { description: inEachLocale((locale) => records[locale].abstract ?? '') }),
      keywords: record.keyword?.split('; ') ?? [],
      facts,
      address,
    },
    numbered(issue, language),
  );
}

/** The metadata of the PDF of an issue. */
export function issuePdfRecord({ issue, addresses, articles }: PrintedIssue): PdfRecord {
  const keywords = articles.flatMap(({ records }) => records[ROOT_LOCALE].keyword?.split('; ') ?? []);
  const authors = articles.flatMap(({ records }) =>
    records[ROOT_LOCALE].author.map(({ given, family }) => `${given} ${family}`),
  );
  return pdfRecord(
    {
      ...common(issue, ROOT_LOCALE),
      textLanguages: LOCALES.filter((locale) => articles.some(({ language }) => language === locale)),
      title: inEachLocale((locale) => numbered(issue, locale)),
      authors: [...new Set(authors)],
      keywords: [...new Set(keywords)],
      address: addresses[ROOT_LOCALE],
    },
    issue.imprint,
  );
}

function numbered(issue: PrintedIssue['issue'], locale: Locale): string {
  const { journal, number, year } = issue;
  return fill(dictionary(locale).issue.title, { journal: journal.title, number, year });
}

function common(issue: PrintedIssue['issue'], language: Locale) {
  const { journal, number, year, masthead, edition } = issue;
  return {
    language,
    publisher: journal.publisherNames[language],
    rights: inEachLocale((locale) => masthead[locale].rights),
    journal: { title: journal.title, issn: journal.issn, eissn: journal.eissn, number, year },
    date: edition.updated,
  };
}

function pdfRecord(record: XmpRecord, subject: string): PdfRecord {
  const { title, language, authors, keywords, date } = record;
  return { title: title[language], authors, subject, keywords, date, xmp: xmpPacket(record) };
}
