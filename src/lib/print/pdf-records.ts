import { dictionary, fill } from '../../i18n/index.ts';
import { inEachLocale } from '../../schemas/locales.ts';
import type { PdfRecord } from './finish-pdf.ts';
import type { PrintedIssue } from './printed-issue.ts';
import { PRINT_LOCALE, type PrintedArticle } from './printed-article.ts';
import { xmpPacket, type XmpRecord } from './xmp.ts';

/** What the PDF of an article says of itself. */
export function articlePdfRecord({ issue, records, address }: PrintedArticle): PdfRecord {
  const record = records[PRINT_LOCALE];
  return pdfRecord(
    {
      ...common(issue),
      title: inEachLocale((locale) => records[locale].title),
      authors: record.author.map(({ given, family }) => `${given} ${family}`),
      description: inEachLocale((locale) => records[locale].abstract),
      keywords: record.keyword.split('; '),
      firstPage: record.page,
      address,
    },
    numbered(issue),
  );
}

/** What the PDF of a whole issue says of itself. */
export function issuePdfRecord({ issue, addresses, articles }: PrintedIssue): PdfRecord {
  const keywords = articles.flatMap(({ records }) => records[PRINT_LOCALE].keyword.split('; '));
  const authors = articles.flatMap(({ records }) =>
    records[PRINT_LOCALE].author.map(({ given, family }) => `${given} ${family}`),
  );
  return pdfRecord(
    {
      ...common(issue),
      title: inEachLocale((locale) => numbered(issue, locale)),
      authors: [...new Set(authors)],
      keywords: [...new Set(keywords)],
      address: addresses[PRINT_LOCALE],
    },
    issue.imprint,
  );
}

function numbered(issue: PrintedIssue['issue'], locale = PRINT_LOCALE): string {
  const { journal, number, year } = issue;
  return fill(dictionary(locale).issue.title, { journal: journal.title, number, year });
}

function common(issue: PrintedIssue['issue']) {
  const { journal, number, year, masthead, edition } = issue;
  return {
    publisher: journal.publisherNames[PRINT_LOCALE],
    rights: inEachLocale((locale) => masthead[locale].rights),
    journal: { title: journal.title, issn: journal.issn, number, year },
    date: edition.updated,
  };
}

function pdfRecord(record: XmpRecord, subject: string): PdfRecord {
  const { title, authors, keywords, date } = record;
  return { title: title[PRINT_LOCALE], authors, subject, keywords, date, xmp: xmpPacket(record) };
}
