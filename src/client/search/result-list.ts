import {
  plainState,
  writeMarked,
  writeState,
  type Marked,
  type SearchState,
} from '../../lib/search/query/address.ts';
import type { Apart } from '../../lib/search/query/apart.ts';
import type { Answer } from '../../lib/search/query/answer.ts';
import { NO_FILTER } from '../../lib/search/query/filter.ts';
import type { FoundDocument, FoundPassage } from '../../lib/search/query/found.ts';
import { asWords, isOneWord } from '../../lib/search/query/quotations.ts';
import { countWords, fillWords, type SearchWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';

/** Places of an article shown at first, and how many more are shown each time that they are asked for. */
const PLACES_SHOWN = { first: 3, more: 10 };

/** The texts of the places that a result shows at first, from one on. */
export function firstPlaces(found: FoundDocument, from: number): Promise<FoundPassage[]> {
  return found.passages(from, PLACES_SHOWN.first);
}

/** One result: a title that links to the page with the words marked; its places are added once fetched. */
export function resultItem(
  found: FoundDocument,
  marked: Marked,
  words: SearchWords,
  isPage: boolean,
): HTMLElement {
  const link = element('a', { href: addressOf(found, marked, words) }, found.title[words.locale]);
  // Under the header the results stand before the page's own headings.
  const title = element(isPage ? 'h2' : 'p', { class: 'result-title' }, link);
  return element('li', { class: 'result', 'data-result': found.name }, title);
}

/** How many places of each kind a result has, the filter aside; each leads to these alone. Nothing where all are one kind. */
export function placesByKind(
  { name, kinds }: FoundDocument,
  state: SearchState,
  words: SearchWords,
): HTMLElement[] {
  if (kinds.length < 2) return [];
  const links = kinds.map(({ value: kind, count }) => {
    const href = words.address + writeState({ ...state, filter: { ...state.filter, article: name, kind } });
    return element(
      'a',
      { href, 'data-search': kind, ...(state.filter.kind === kind ? { 'aria-current': 'true' } : {}) },
      `${words.kindGroups[kind]} (${String(count)})`,
    );
  });
  return [element('p', { class: 'result-kinds' }, ...links)];
}

/** The places of a result from one on, each a link, with a button for those that follow. `fail` is called if they cannot be fetched. */
export function resultPlaces(
  found: FoundDocument,
  passages: readonly FoundPassage[],
  from: number,
  marked: Marked,
  words: SearchWords,
  fail: (error: unknown) => void,
): HTMLElement[] {
  const address = addressOf(found, marked, words);
  const list = element(
    'ul',
    { class: 'result-places' },
    ...passages.map((passage) => {
      const href = `${address}${passage.fragment === '' ? '' : `#${passage.fragment}`}`;
      return element('li', {}, passageLink(passage, href, words));
    }),
  );
  const next = from + passages.length;
  if (next >= found.count) return [list];
  const more = element(
    'button',
    { type: 'button' },
    countWords(words.locale, words.places, found.count - next),
  );
  const showMore = async () => {
    const added = await found.passages(next, next + PLACES_SHOWN.more);
    const places = resultPlaces(found, added, next, marked, words, fail);
    more.replaceWith(...places);
    places[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => {
    showMore().catch(fail);
  });
  return [list, more];
}

function addressOf(found: FoundDocument, marked: Marked, words: SearchWords): string {
  const parameters = writeMarked(marked);
  return `${words.home.replace(/\/$/u, '')}${found.address}?${parameters.toString()}`;
}

function passageLink(
  { kind, language, heading, pieces, rows }: FoundPassage,
  href: string,
  words: SearchWords,
): HTMLElement {
  const counted = rows > 1 ? [countWords(words.locale, words.rows, rows)] : [];
  const place = [words.kinds[kind], words.languages[language], ...counted].join(', ');
  return element(
    'a',
    { class: 'result-passage', href, 'data-kind': kind },
    element(
      'span',
      { class: 'result-place' },
      place,
      ...(heading === undefined ? [] : [' · ', element('span', { lang: heading.language }, heading.text)]),
    ),
    ' ',
    element(
      'span',
      { class: 'result-text', lang: language },
      ...pieces.map(({ text, isMark }) => (isMark ? element('mark', {}, text) : text)),
    ),
  );
}

/** What was searched for instead of what was typed, with links back; empty if that was what was typed. */
export function suggestionLines(typed: string, answer: Answer, words: SearchWords): HTMLElement[] {
  // Of a single word that the lexicon knows, what it was taken for says it.
  const loosened = answer.loosened.filter(
    (quoted) => !answer.meanings.some(({ typed: own }) => own === quoted),
  );
  const lines: HTMLElement[] = loosened.map((quoted) =>
    element('p', {}, fillWords(isOneWord(quoted) ? words.loosenedWord : words.loosened, { quoted })),
  );
  for (const { typed: wrong, used } of answer.corrections) {
    const exactly = words.address + writeState({ ...plainState(typed), isExact: true });
    lines.push(
      element(
        'p',
        {},
        fillWords(words.corrected, { typed: wrong, used }),
        ' ',
        element('a', { href: exactly, 'data-search': 'exact' }, fillWords(words.exactly, { typed: wrong })),
      ),
    );
  }
  if (answer.meanings.length > 0) {
    lines.push(meaningLine(asWords(typed, answer.loosened), answer.meanings, words));
  }
  for (const begun of answer.begun) lines.push(element('p', {}, fillWords(words.begun, { typed: begun })));
  const others = answer.suggestions.slice(0, 5);
  if (others.length > 0) {
    lines.push(
      element(
        'p',
        {},
        words.suggestions,
        ' ',
        ...separatedByCommas(others.map((word) => searchLink(word, words))),
      ),
    );
  }
  return lines;
}

/** What the lexicon took words for, and the way to the same search without it. */
function meaningLine(typed: string, meanings: Answer['meanings'], words: SearchWords): HTMLElement {
  const href = words.address + writeState({ ...plainState(typed), isExact: true });
  return element(
    'p',
    { class: 'search-meanings' },
    `${words.lexicon} `,
    ...meanings.flatMap(({ typed: own, forms }, place) => [
      place === 0 ? '' : '; ',
      `${own} → `,
      ...separatedByCommas(forms.map(({ text, language }) => element('span', { lang: language }, text))),
    ]),
    '. ',
    element('a', { href, 'data-search': 'exact' }, words.withoutLexicon),
  );
}

/** The words of the query that occur nowhere, if others were found. */
export function unknownLine({ unknown, found }: Answer, words: SearchWords): HTMLElement[] {
  if (unknown.length === 0 || found.count === 0) return [];
  return [element('p', {}, fillWords(words.unknown, { words: unknown.join(', ') }))];
}

/** The sentence that says how many results there are, or why there is none. */
export function statusSentence(
  typed: string,
  { found, hidden, isEmpty }: Answer,
  words: SearchWords,
): string {
  if (found.count > 0) return countWords(words.locale, words.count, found.count);
  if (hidden > 0) return countWords(words.locale, words.hidden, hidden);
  const shown = typed.length > 80 ? `${typed.slice(0, 80).toWellFormed()}…` : typed;
  return fillWords(isEmpty ? words.noWord : words.none, { query: shown });
}

/**
 * What a reader who has found nothing may try: no filters where these hide results, parts of the query that find something without
 * the others, else the key words of the articles.
 */
export function afterNothing(
  state: SearchState,
  { hidden, apart }: Answer,
  keywords: readonly string[],
  words: SearchWords,
): HTMLElement[] {
  if (hidden > 0) return [clearFilters(state, words)];
  if (apart !== undefined) return apartLines(apart, words);
  return [
    element('p', {}, words.noneHelp),
    element(
      'ul',
      { class: 'search-keywords' },
      ...keywords.map((word) => element('li', {}, searchLink(word, words))),
    ),
  ];
}

function apartLines({ lacking, alternatives }: Apart, words: SearchWords): HTMLElement[] {
  const items = alternatives.map(({ query, count }) =>
    element('li', {}, searchLink(query, words), `: ${countWords(words.locale, words.count, count)}`),
  );
  return [
    element('p', { 'data-part': 'apart' }, words.apart[lacking]),
    element('ul', { class: 'search-keywords' }, ...items),
  ];
}

/** A link to the same search without filters. */
function clearFilters(state: SearchState, words: SearchWords): HTMLElement {
  const href = words.address + writeState({ ...state, filter: NO_FILTER });
  return element('p', {}, element('a', { href, 'data-search': 'all' }, words.clearFilters));
}

function searchLink(word: string, words: SearchWords): HTMLElement {
  return element('a', { href: words.address + writeState(plainState(word)), 'data-search': word }, word);
}

function separatedByCommas(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}
