/** Prints a finished build: one PDF an article, beside its page at the root, and one of each whole issue. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { ROOT_LOCALE } from '../../schemas/locales.ts';
import { issueFileName } from '../publication/issue-file-name.ts';
import { articleDocument } from './article-document.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import { readPages, stylesOf } from './built-pages.ts';
import { finishPdf, openPdf, outlineOf, type PdfRecord } from './finish-pdf.ts';
import { issueDocument } from './issue-document.ts';
import type { PrintedIssue } from './printed-issue.ts';
import { picturesForPaper, withPictures } from './printed-pictures.ts';
import { articlePdfRecord, issuePdfRecord } from './pdf-records.ts';
import { printFaces } from '../fonts/print-faces.ts';
import { FONTS_FOLDER, createPdfPrinter, type PrintJob } from './pdf-printer.ts';

/** The style sheets of print, in addition to those of the site, in order. */
const STYLE_SHEETS = ['page', 'opening', 'text', 'issue'].map((name) =>
  join(import.meta.dirname, `../../styles/pdf/${name}.css`),
);
const HEADINGS = 'h1, h2, h3, h4';

/** Writes the PDFs of the issues whose pages are in `dir`, and returns how many. */
export async function printSite(
  browser: Browser,
  dir: string,
  issues: readonly BuiltIssue[],
): Promise<number> {
  const faces = printFaces(FONTS_FOLDER);
  const printPdf = createPdfPrinter(browser, faces);
  const printStyles = [
    faces.map(({ rule }) => rule).join('\n'),
    ...(await Promise.all(STYLE_SHEETS.map((sheet) => readFile(sheet, 'utf8')))),
  ];

  const writePdf = async (bytes: Uint8Array, { html }: PrintJob, record: PdfRecord, file: string) => {
    const $ = load(html);
    const headings = $(HEADINGS)
      .toArray()
      .map((heading) => $(heading).text().replaceAll(/\s+/gu, ' ').trim());
    await writeFile(join(dir, file), await finishPdf(await openPdf(bytes), record, headings));
  };
  const printIssue = async (issue: PrintedIssue): Promise<void> => {
    const styles = [...stylesOf(dir, issue.html[ROOT_LOCALE]), ...printStyles];
    const html = issueDocument(issue, styles);
    const job: PrintJob = {
      address: issue.addresses[ROOT_LOCALE],
      html,
      pagesOf: (printed) => firstPages(printed, html),
    };
    const name = issueFileName({ ending: 'pdf' }, issue.id, issue.issue);
    await writePdf(await printPdf(job), job, issuePdfRecord(issue), join('issues', issue.id, name));
  };
  const printArticles = async ({ id, articles }: PrintedIssue): Promise<void> => {
    for (const article of articles) {
      const styles = [...stylesOf(dir, article.html), ...printStyles];
      const job = { address: article.address, html: articleDocument(article, styles) };
      const file = join('issues', id, article.slug, `${article.slug}.pdf`);
      await writePdf(await printPdf(job), job, articlePdfRecord(article), file);
    }
  };
  for (const built of issues) {
    const issue = await withPictures(dir, readPages(dir, built), picturesForPaper);
    await Promise.all([printIssue(issue), printArticles(issue)]);
  }
  return issues.reduce((sum, { articles }) => sum + articles.length + 1, 0);
}

/** The first page of each article in a printed issue: that of its title. */
async function firstPages(bytes: Uint8Array, html: string): Promise<Map<string, number>> {
  const $ = load(html);
  const outline = outlineOf(await openPdf(bytes));
  return new Map(
    $(HEADINGS)
      .toArray()
      .flatMap((heading, index): [string, number][] => {
        const slug = $(heading).is('h1')
          ? $(heading).closest('[data-article]').attr('data-article')
          : undefined;
        return slug === undefined ? [] : [[slug, outline[index]?.page ?? 0]];
      }),
  );
}
