/** Writes each article of a finished build as one file of HTML, which opens from a disk: fonts, charts, pictures, abstracts, notes and references are in it, and no script. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { inlinedFaces, type SetTexts } from '../fonts/inlined-faces.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import { articleSheet } from './article-sheet.ts';
import { readPages, stylesOf } from './built-pages.ts';
import { printDocument } from './print-document.ts';
import type { PrintedArticle } from './printed-article.ts';
import { picturesForFile, withPictures } from './printed-pictures.ts';

const STYLE_SHEET = join(import.meta.dirname, '../../styles/single-file.css');

/** Writes the files of the issues whose pages are in `dir`, each beside its page. */
export async function writeSingleFiles(dir: string, issues: readonly BuiltIssue[]): Promise<void> {
  const own = readFileSync(STYLE_SHEET, 'utf8');
  for (const built of issues) {
    const { id, articles } = await withPictures(dir, readPages(dir, built), picturesForFile);
    for (const article of articles) {
      const html = singleFile(article, [...stylesOf(dir, article.html), own]);
      writeFileSync(join(dir, 'issues', id, article.slug, `${article.slug}.html`), html);
    }
  }
}

function singleFile(article: PrintedArticle, styles: readonly string[]): string {
  const $ = load(articleSheet(article, { name: '', pages: new Map([[article.address, '']]) }), null, false);
  // The ornament is drawn of so many lines that it would be a sixth of the file.
  $('.band').remove();
  const body = $.html();
  return printDocument({
    language: article.language,
    title: article.records[article.language].title,
    // The page is the article's address; this is a copy of it.
    canonical: article.address,
    styles: [inlinedFaces(setTexts($)), ...styles],
    body,
  });
}

/** What the style sheets set in bold and italics; an unforeseen one is slanted or thickened by the browser. */
function setTexts($: CheerioAPI): SetTexts {
  return {
    all: $.text(),
    italic: $('em, i, cite, h4').text(),
    bold: $('strong, b, h3, h4').text(),
    boldItalic: $(':is(strong, b) em, em :is(strong, b), h4').text(),
  };
}
