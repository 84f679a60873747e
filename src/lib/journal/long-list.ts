import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';

/** So many entries stand on one page with all that is said of them: some 20 kB as hosts send it. */
export const ENTRIES_A_PAGE = 150;

/**
 * A list in every language, cut into pages: one where it is short, and else as many in each language, so that every page has
 * its counterpart in the others.
 */
export function inPages<Entry>(lists: Localized<readonly Entry[]>): Localized<Entry[][]> {
  const longest = Math.max(...LOCALES.map((locale) => lists[locale].length));
  const count = Math.max(1, Math.ceil(longest / ENTRIES_A_PAGE));
  return inEachLocale((locale) => {
    const list = lists[locale];
    const start = (page: number) => Math.floor((page * list.length) / count);
    return Array.from({ length: count }, (_, page) => list.slice(start(page), start(page + 1)));
  });
}

/** Entries under the letter of their language that they begin with, in the order in which they come. */
export interface LetterGroup<Entry> {
  letter: string;
  entries: Entry[];
}

/** Sorted entries by the first letter of what they are sorted by; figures stand under one sign. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
  locale: Locale,
): LetterGroup<Entry>[] {
  const letterOf = lettersOf(locale);
  const groups = Map.groupBy(entries, (entry) => letterOf(wordOf(entry)));
  return [...groups].map(([letter, own]) => ({ letter, entries: own }));
}

/**
 * Tells the letter under which a dictionary of the language has a word: É is under E and, in Russian, Ё under Е, while Й and
 * Ғ are letters of their own.
 */
function lettersOf(locale: Locale): (word: string) => string {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  return (word) => {
    const [first = ''] = /[\p{L}\p{N}]/u.exec(word) ?? [];
    if (!/\p{L}/u.test(first)) return '#';
    const capital = first.toLocaleUpperCase(locale).normalize('NFC');
    const [plain = capital] = capital.normalize('NFD');
    return compare(capital, plain) === 0 ? plain : capital;
  };
}
