import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';

/** So many entries stand on one page with all that is said of them: some 20 kB as hosts send it. */
export const ENTRIES_A_PAGE = 150;

/**
 * A list in every language, cut into pages: one where it is short, and else as many in each language, so that every page has
 * its counterpart in the others. Where entries are of unlike length, `weightOf` says how many of the usual ones each is.
 */
export function inPages<Entry>(
  lists: Localized<readonly Entry[]>,
  weightOf: (entry: Entry) => number = () => 1,
): Localized<Entry[][]> {
  const weigh = (list: readonly Entry[]) => list.reduce((sum, entry) => sum + weightOf(entry), 0);
  const count = Math.max(1, ...LOCALES.map((locale) => Math.ceil(weigh(lists[locale]) / ENTRIES_A_PAGE)));
  return inEachLocale((locale) => {
    const whole = weigh(lists[locale]);
    const pages = Array.from({ length: count }, (): Entry[] => []);
    let before = 0;
    for (const entry of lists[locale]) {
      const weight = weightOf(entry);
      // By its middle, so that pages are about as heavy as each other.
      pages[Math.floor(((before + weight / 2) * count) / whole)]?.push(entry);
      before += weight;
    }
    return pages;
  });
}

/** Entries under the letter of their language that they begin with, in the order in which they come. */
export interface LetterGroup<Entry> {
  letter: string;
  /** The anchor of the letter: ids of entries have no capitals. */
  id: string;
  /** The address of its page in a list so long that every letter has one; an entry keeps its letter, and so its page, for ever. */
  folder: string;
  entries: Entry[];
}

/** The sign under which figures stand. */
const FIGURES = '#';

/** Sorted entries by the first letter of what they are sorted by; figures stand under one sign. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
  locale: Locale,
): LetterGroup<Entry>[] {
  const letterOf = lettersOf(locale);
  const groups = Map.groupBy(entries, (entry) => letterOf(wordOf(entry)));
  return [...groups].map(([letter, own]) => ({
    letter,
    id: letter === FIGURES ? 'FIGURES' : letter,
    folder: letter === FIGURES ? '0-9' : letter.toLocaleLowerCase(locale),
    entries: own,
  }));
}

/**
 * Tells the letter under which a dictionary of the language has a word: É is under E and, in Russian, Ё under Е, while Й and
 * Ғ are letters of their own.
 */
function lettersOf(locale: Locale): (word: string) => string {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  return (word) => {
    const [first = ''] = /[\p{L}\p{N}]/u.exec(word) ?? [];
    if (!/\p{L}/u.test(first)) return FIGURES;
    const capital = first.toLocaleUpperCase(locale).normalize('NFC');
    const [plain = capital] = capital.normalize('NFD');
    return compare(capital, plain) === 0 ? plain : capital;
  };
}
