import { FIND_PARAMETER, plainState, writeState } from '../../lib/search/query/address.ts';
import type { Answer } from '../../lib/search/query/answer.ts';
import type { FoundDocument, FoundPassage } from '../../lib/search/query/found.ts';
import { fillWords, type SearchWords } from '../../lib/search/query/words.ts';
import { element } from './element.ts';

/** One result: an option that links to the page with the words marked; its passages are added once fetched. */
export function resultGroup(
  found: FoundDocument,
  searched: string,
  words: SearchWords,
  prefix: string,
): HTMLElement {
  const address = addressOf(found, searched, words);
  const title = element(
    'a',
    { role: 'option', id: `${prefix}-0`, class: 'result-title', href: address, 'aria-selected': 'false' },
    found.title[words.locale],
  );
  return element(
    'div',
    { role: 'group', class: 'result', 'data-result': found.name, 'aria-labelledby': `${prefix}-0` },
    title,
  );
}

/** The passages of a result, each an option that links to its place. */
export function passageOptions(
  found: FoundDocument,
  passages: readonly FoundPassage[],
  searched: string,
  words: SearchWords,
  prefix: string,
): HTMLElement[] {
  const address = addressOf(found, searched, words);
  return passages.map((passage, index) =>
    passageOption(passage, `${address}${passage.fragment === '' ? '' : `#${passage.fragment}`}`, words, {
      role: 'option',
      id: `${prefix}-${String(index + 1)}`,
    }),
  );
}

function addressOf(found: FoundDocument, searched: string, words: SearchWords): string {
  const parameters = new URLSearchParams({ [FIND_PARAMETER]: searched.toWellFormed() });
  return `${words.home.replace(/\/$/u, '')}${found.address}?${parameters.toString()}`;
}

function passageOption(
  { kind, language, heading, pieces }: FoundPassage,
  href: string,
  words: SearchWords,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const place = [words.kinds[kind], words.languages[language]].join(', ');
  return element(
    'a',
    { ...attributes, class: 'result-passage', href, 'aria-selected': 'false', 'data-kind': kind },
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

/** What was searched for instead of what was typed, with links back; empty if nothing was corrected. */
export function suggestionLines(typed: string, answer: Answer, words: SearchWords): HTMLElement[] {
  const lines: HTMLElement[] = [];
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

/** The words of the query that occur nowhere, if others were found. */
export function unknownLine({ unknown, found }: Answer, words: SearchWords): HTMLElement[] {
  if (unknown.length === 0 || found.length === 0) return [];
  return [element('p', {}, fillWords(words.unknown, { words: unknown.join(', ') }))];
}

/** The message that nothing was found, with the key words of the articles. */
export function nothingFound(typed: string, keywords: readonly string[], words: SearchWords): HTMLElement[] {
  const shown = typed.length > 80 ? `${typed.slice(0, 80).toWellFormed()}…` : typed;
  return [
    element('p', { class: 'no-results' }, fillWords(words.none, { query: shown })),
    element('p', {}, words.noneHelp),
    element(
      'ul',
      { class: 'search-keywords' },
      ...keywords.map((word) => element('li', {}, searchLink(word, words))),
    ),
  ];
}

function searchLink(word: string, words: SearchWords): HTMLElement {
  return element('a', { href: words.address + writeState(plainState(word)), 'data-search': word }, word);
}

function separatedByCommas(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}
