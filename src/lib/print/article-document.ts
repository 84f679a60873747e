import { articleSheet } from './article-sheet.ts';
import { printDocument } from './print-document.ts';
import type { PrintedArticle } from './printed-article.ts';
import { runningHead } from './running-head.ts';

/** An article as a document to be printed by itself. `styles` are the style sheets of all documents, in their order. */
export function articleDocument(article: PrintedArticle, styles: readonly string[]): string {
  return printDocument({
    language: article.language,
    title: article.records[article.language].title,
    styles: [...styles, runningHead(article)],
    body: articleSheet(article, { name: '', pages: new Map([[article.address, '']]) }),
  });
}
