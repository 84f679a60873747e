import { dictionary, fill } from '../../i18n/index.ts';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { articleSheet } from './article-sheet.ts';
import { backCover, frontPages } from './front-pages.ts';
import { printDocument } from './print-document.ts';
import type { PrintedIssue } from './printed-issue.ts';
import { runningHead } from './running-head.ts';

/**
 * A whole issue as one document: the pages before the articles, the articles, the back cover. Text
 * outside the articles is in the root language. Chromium does not support page numbers of link targets, so the printer fills
 * in the placeholders marked `PAGE_NUMBER_OF`. `styles` are the style sheets of all documents, in order.
 */
export function issueDocument(printed: PrintedIssue, styles: readonly string[]): string {
  const { issue, articles } = printed;
  const t = dictionary(ROOT_LOCALE);
  const { journal, number, year } = issue;
  const pages = new Map(
    articles.flatMap(({ slug, records }) => LOCALES.map((locale) => [records[locale].URL, slug] as const)),
  );
  return printDocument({
    language: ROOT_LOCALE,
    title: fill(t.issue.title, { journal: journal.title, number, year }),
    styles: [...styles, ...articles.map(runningHead)],
    body: [
      frontPages(printed, pages),
      ...articles.map((article) => articleSheet(article, { name: article.slug, pages })),
      backCover(printed, pages),
    ].join(''),
  });
}
