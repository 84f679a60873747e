import type { Item } from 'citeproc';
import { dictionary, fill } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/localized.ts';
import { doiAddress } from './facts.ts';
import { initials } from './initials.ts';
import { maskHtml } from './markup.ts';
import type { CslItem, CslName } from './record.ts';
import type { Style } from './styles.ts';

/** From this many authors on, a GOST entry begins with the title (ГОСТ 7.80-2000, 5.2). */
const TITLE_FIRST_FROM = 4;

/** Placeholder for the day of access, which a static page cannot know. */
export const ACCESSED_PLACEHOLDER = '{accessed}';

/**
 * The record as a CSL item for a style. The language is that of the record, not of the article's text, because it decides
 * what the processor recases. GOST needs two things that CSL lacks: the whole number, passed as `number`, and a rule on the
 * count of authors; the authors in the heading are `author`, those after the slash `contributor`.
 */
export function itemForStyle(record: CslItem, locale: Locale, style: Style, accessed: boolean): Item {
  const authors = record.author.map((name) => nameFor(name, style));
  return {
    id: record.id,
    type: record.type,
    language: locale,
    title: maskHtml(titleFor(record.title, locale, style)),
    ...authorsByRole(authors, style),
    'container-title': maskHtml(record['container-title']),
    issue: record.issue,
    number: record.custom['whole-number'],
    issued: record.issued,
    page: placeInIssue(record, locale),
    // A DOI outlives the address of the page; styles that know no DOI print an address all the same.
    URL: record.DOI === undefined ? record.URL : doiAddress(record.DOI),
    ...(accessed ? { accessed: { literal: ACCESSED_PLACEHOLDER } } : {}),
  };
}

/** The pages of an article, or the number that it has in their stead, in words. */
function placeInIssue({ page, number }: CslItem, locale: Locale): string {
  return number === undefined ? page : fill(dictionary(locale).record.articleNumber, { number });
}

/** APA's sentence case capitalises after a colon and after the end of a sentence; other languages do not. */
function titleFor(title: string, locale: Locale, { capitalAfterColon }: Style): string {
  if (capitalAfterColon === undefined || locale !== 'en') return title;
  return title.replaceAll(/(?<=[:?!—]\s*["“‘'(]?)(?<=[\s—"“‘'(])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function nameFor({ family, given }: CslName, style: Style): CslName {
  return { family: maskHtml(family), given: maskHtml(givenFor(given, style)) };
}

/**
 * Initials are ours: the styles print given names as passed, because citeproc abbreviates only letters of the Russian
 * alphabet (its NAME_INITIAL_REGEXP): it leaves Әлішер and Ұлжан in full, and turns Zhomart into Z.
 */
function givenFor(given: string, style: Style): string {
  if (style.given === 'full') return given;
  const short = initials(given);
  return style.given === 'initials' ? short : short.replaceAll('\u00a0', '');
}

function authorsByRole(authors: CslName[], { heading }: Style): Pick<Item, 'author' | 'contributor'> {
  if (heading === undefined) return { author: authors };
  if (authors.length >= TITLE_FIRST_FROM) return { contributor: authors };
  return { author: authors.slice(0, heading), contributor: authors };
}
