import type { CheerioAPI } from 'cheerio';
import { inEachLocale, type Locale } from '../../../schemas/locales.ts';
import { items, open, passage, read, type SourcePage } from './page-text.ts';
import type { Passage, SearchDocument } from './passage.ts';

/**
 * The masthead, the board and the imprint of a page in its three languages; `known` are passages that another page
 * has already. Nothing where nothing is left.
 */
export function journalDocument(
  pages: readonly SourcePage[],
  known: ReadonlySet<string>,
): SearchDocument | undefined {
  const address = pages[0]?.address ?? '/';
  const opened = pages.map(({ locale, html }) => ({ locale, $: open(html) }));
  const passages = opened
    .flatMap(({ locale, $ }) => journalPassages($, locale))
    .filter(({ text }) => text !== '' && !known.has(text));
  const texts = passages.map(({ text }) => text);
  const unique = passages.filter(({ text }, index) => texts.indexOf(text) === index);
  if (unique.length === 0) return undefined;
  return {
    name: address.replaceAll(/^\/|\/$/gu, ''),
    address,
    isArticle: false,
    title: inEachLocale((locale) => {
      const page = opened.find((each) => each.locale === locale);
      return page === undefined ? '' : read(page.$('h1').first());
    }),
    authors: [],
    passages: unique,
  };
}

function journalPassages($: CheerioAPI, locale: Locale): Passage[] {
  const boardHeading = read($('[data-part="board"] h2'));
  const masthead = $('[data-part="masthead"]');
  const lines = masthead
    .find('p:not(.label), .masthead-people > div, address, .masthead-contacts > li')
    .toArray()
    .map((line) => passage('masthead', $(line), { language: locale, fragment: 'masthead' }));
  const members = $('[data-part="board"] dl > div')
    .toArray()
    .map((member, index) => ({
      ...passage('board', $(member), { language: locale, heading: boardHeading }),
      text: `${read($(member).find('dt'))} — ${read($(member).find('dd'))}`,
      fragment: $(member).attr('id') ?? `board-${String(index + 1)}`,
    }));
  const imprint = items($, $('[data-part="imprint"] > p'), 'masthead');
  return [...lines, ...members, ...imprint.map((line) => ({ ...line, language: 'en' as const }))];
}
