/** Writes each article of a finished build as one file of HTML, which opens from a disk: fonts, charts, abstracts, notes and references are in it, and no script. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlinedFaces } from '../fonts/inlined-faces.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import { articleSheet } from './article-sheet.ts';
import { readPages, stylesOf } from './built-pages.ts';
import { printDocument } from './print-document.ts';
import type { PrintedArticle } from './printed-article.ts';

const STYLE_SHEET = join(import.meta.dirname, '../../styles/single-file.css');

/** Writes the files of the issues whose pages are in `dir`, each beside its page. */
export function writeSingleFiles(dir: string, issues: readonly BuiltIssue[]): void {
  const own = readFileSync(STYLE_SHEET, 'utf8');
  for (const built of issues) {
    const { id, articles } = readPages(dir, built);
    for (const article of articles) {
      const html = singleFile(article, [...stylesOf(dir, article.html), own]);
      writeFileSync(join(dir, 'issues', id, article.slug, `${article.slug}.html`), html);
    }
  }
}

function singleFile(article: PrintedArticle, styles: readonly string[]): string {
  const body = articleSheet(article, { name: '', pages: new Map([[article.address, '']]) });
  return printDocument({
    language: article.language,
    title: article.records[article.language].title,
    // The page is the article's address; this is a copy of it.
    canonical: article.address,
    styles: [inlinedFaces(body), ...styles],
    body,
  });
}
