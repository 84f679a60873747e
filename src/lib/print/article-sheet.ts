import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import { placeWords } from '../publication/record-words.ts';
import type { Element } from './element.ts';
import { makeLinksInternal, type Origin } from './internal-links.ts';
import { addressLine, EDITORIAL, newElement } from './new-element.ts';
import type { PrintedArticle } from './printed-article.ts';
import { printedBand } from './printed-band.ts';
import { printFigures } from './printed-figures.ts';
import { printPictures } from './printed-pictures.ts';

/**
 * The editorial elements that are printed: labels, the editors' figures and remarks. All others are controls for the
 * screen.
 */
const PRINTED_EDITORIAL =
  '.abstract-label, .keywords-label, .apparatus > h2, .lost-picture, .picture-credit, .figure-check, .printed-chart, .record, .affiliations, [data-part="changes"], .article-part:has(> .editors), [data-sign]';

/**
 * The sheet of an article, made from its built page: an opening page, the text with notes and references, the last
 * lines. The authors' words are the page's, all of them and in their order.
 */
export function articleSheet(article: PrintedArticle, origin: Omit<Origin, 'address'>): string {
  const $ = load(article.html);
  const root = $(`article[data-article="${article.slug}"]`);
  if (root.length !== 1) throw new Error(`the page of ${article.slug} has no article of that name to print`);
  const band = printedBand($, root.find('.article-end svg'));
  printFigures($, root, article);
  printPictures($, root, article);
  root
    .find('[data-editorial]')
    .filter((_, node) => $(node).closest(PRINTED_EDITORIAL).length === 0)
    .remove();
  root.find('.editors .backlinks').remove();
  // Nobody unfolds a page of paper.
  root.find('details.figure-check').attr('open', '');
  root.find('.table-scroll').each((_, scroll) => {
    $(scroll).replaceWith($(scroll).contents());
  });
  const abstracts = root.find('.abstracts').remove();
  const titles = root.find('.article-part > :is(.abstract-title, .abstract-authors)').remove();
  root.find('.article-part[data-editorial]').children().attr('data-editorial', '');
  const text = root.find('.article-part').contents();
  if (text.length === 0) throw new Error(`the page of ${article.slug} has no text to print`);
  // The abstract in the language of the text stands first, under its title and authors; on a page each has its place.
  abstracts
    .find(`.abstract-panel[data-language="${article.language}"]`)
    .prependTo(abstracts.find('.abstract-panels'));
  const opening = openingOf($, abstracts, titles).prepend(
    band.clone(),
    placeLine($, article),
    root.find('.article-head'),
  );
  const body = newElement($, 'div', { class: 'printed-text' }).append(text);
  const sheet = newElement($, 'article', {
    class: 'printed-article',
    'data-article': article.slug,
    lang: article.language,
  });
  sheet.append(opening, body);
  makeLinksInternal($, sheet, { ...origin, address: article.address });
  // After the links are made internal, because this one leads out of the document to the page.
  body.append(lastLines($, article, band));
  return $.html(sheet);
}

/**
 * The part of a sheet above the text: a page of its own, which the abstracts fill; without any it has the titles in the other
 * languages alone, and the text goes on below them.
 */
function openingOf($: CheerioAPI, abstracts: Cheerio<Element>, titles: Cheerio<Element>): Cheerio<Element> {
  if (abstracts.length > 0) return newElement($, 'div', { class: 'printed-opening' }).append(abstracts);
  return newElement($, 'div', { class: 'printed-opening with-text' }).append(
    newElement($, 'div', { class: 'printed-titles' }).append(titles),
  );
}

/** The line of place: the journal and its number, its ISSN, the page of the printed issue. */
function placeLine($: CheerioAPI, { issue, facts, language }: PrintedArticle): Cheerio<Element> {
  const t = dictionary(language);
  const { journal, number, year } = issue;
  return spans($, 'place', [
    fill(t.article.place, { journal: journal.title, number, year }),
    `ISSN ${journal.issn}`,
    // The sheet has pages of its own, so the print is named where they are not the article's.
    facts.lastPage === undefined && facts.firstPage !== undefined
      ? fill(t.files.print.fromPage, { page: facts.firstPage })
      : placeWords(facts, language),
  ]);
}

/** Where the article is found, of what day this edition is, and the rights as the issue prints them. */
function lastLines(
  $: CheerioAPI,
  { address, editionDay, issue, language }: PrintedArticle,
  band: Cheerio<Element>,
): Cheerio<Element> {
  const t = dictionary(language).files.print;
  const date = formatDate(language, editionDay);
  return newElement($, 'footer', { class: 'printed-end', ...EDITORIAL }).append(
    band,
    addressLine($, t.online, address),
    spans($, 'printed-rights', [fill(t.edition, { date }), issue.masthead[language].rights]),
  );
}

function spans($: CheerioAPI, name: string, parts: string[]): Cheerio<Element> {
  const line = newElement($, 'p', { class: name, ...EDITORIAL });
  for (const part of parts) line.append(newElement($, 'span', {}, part), ' ');
  return line;
}
