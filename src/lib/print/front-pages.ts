import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import type { Element } from './element.ts';
import { makeLinksInternal } from './internal-links.ts';
import { addressLine, EDITORIAL, newElement } from './new-element.ts';
import { printedBand } from './printed-band.ts';
import type { PrintedIssue } from './printed-issue.ts';

/** The attribute of a placeholder for the first page of an article; the value is the slug. */
export const PAGE_NUMBER_OF = 'data-page-of';

/** Modifies a page of the issue and returns the elements that are printed. */
type Extract = ($: CheerioAPI) => Cheerio<Element>[];

/**
 * The pages before the articles, in the order of the print: the cover; in each language the contents and the masthead; in
 * each the editorial board. `pages` are the pages that the document holds, see `Origin`.
 */
export function frontPages(issue: PrintedIssue, pages: ReadonlyMap<string, string>): string {
  return [
    piece(issue, pages, 'cover', ROOT_LOCALE, cover),
    ...LOCALES.map((locale) => piece(issue, pages, 'contents', locale, contents(locale))),
    ...LOCALES.map((locale) => piece(issue, pages, 'board', locale, board)),
  ].join('');
}

/** The back cover: the imprint of the print, where the issue is found, of what day this edition is, the rights. */
export function backCover(issue: PrintedIssue, pages: ReadonlyMap<string, string>): string {
  return piece(issue, pages, 'imprint', ROOT_LOCALE, imprint(issue));
}

/** A part of the document, made from the issue's page in a language. */
function piece(
  { addresses, html }: PrintedIssue,
  pages: ReadonlyMap<string, string>,
  name: string,
  locale: Locale,
  extract: Extract,
): string {
  const $ = load(html[locale]);
  const section = newElement($, 'section', { class: `printed-front printed-${name}`, lang: locale });
  for (const part of extract($)) section.append(part);
  makeLinksInternal($, section, { address: addresses[locale], name: `${name}-${locale}`, pages });
  return $.html(section);
}

/** The cover of the site, with the page numbers of this document. */
function cover($: CheerioAPI): Cheerio<Element>[] {
  const drawn = part($, 'cover');
  drawn.find('.cover-entry').each((_, entry) => {
    const slug = slugOf($(entry).find('a').attr('href'));
    $(entry).find('.cover-page').attr(PAGE_NUMBER_OF, slug).text('');
  });
  const band = drawn.find('.band');
  band.replaceWith(printedBand($, band));
  return [drawn];
}

/** The contents and the masthead of a language, on one page. */
function contents(locale: Locale): Extract {
  return ($) => {
    const t = dictionary(locale);
    const list = part($, 'contents');
    list.find('.contents-more').remove();
    list.find('li').each((_, entry) => {
      const title = $(entry).find('.contents-title');
      const link = title.find('a');
      const place = $(entry).find('.contents-page');
      place.children().remove();
      const printed = fill(t.files.print.inPrint, { page: place.text().trim() });
      const href = link.attr('href') ?? '';
      place.empty().append(newElement($, 'a', { href, [PAGE_NUMBER_OF]: slugOf(href) }));
      place.after(newElement($, 'p', { class: 'contents-print', ...EDITORIAL }, printed));
      title.replaceWith(newElement($, 'p', { class: 'contents-title' }).append(link));
    });
    raiseHeading($, list);
    const heading = newElement($, 'h2', {}, t.issue.masthead);
    return [list, newElement($, 'div', { class: 'printed-masthead' }).append(heading, part($, 'masthead'))];
  };
}

function board($: CheerioAPI): Cheerio<Element>[] {
  const list = part($, 'board');
  raiseHeading($, list);
  return [list];
}

function imprint({ issue, addresses }: PrintedIssue): Extract {
  return ($) => {
    const t = dictionary(ROOT_LOCALE).files.print;
    const date = formatDate(ROOT_LOCALE, issue.edition.updated);
    return [
      printedBand($, $('.band').first()),
      part($, 'imprint'),
      newElement($, 'div', { class: 'printed-end', ...EDITORIAL }).append(
        addressLine($, t.issueOnline, addresses[ROOT_LOCALE]),
        newElement($, 'p', {}, fill(t.edition, { date })),
      ),
      ...LOCALES.map((locale) =>
        newElement(
          $,
          'p',
          { class: 'printed-rights', lang: locale, ...EDITORIAL },
          issue.masthead[locale].rights,
        ),
      ),
    ];
  };
}

/** The element of a part of the issue. @throws if there is none, or more than one. */
function part($: CheerioAPI, name: string): Cheerio<Element> {
  const found = $(`[data-part="${name}"]`);
  if (found.length !== 1) throw new Error(`the page of the issue has no ${name}, or more than one, to print`);
  return found;
}

/** Makes the heading of a part the heading of a page. */
function raiseHeading($: CheerioAPI, part: Cheerio<Element>): void {
  const heading = part.find('h2').first();
  heading.replaceWith(newElement($, 'h1', heading.attr()).append(heading.contents()));
}

/** The last folder of an article's address is its slug. */
function slugOf(href = ''): string {
  return href.split('/').at(-2) ?? '';
}
