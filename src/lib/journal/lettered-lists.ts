import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';
import { localePaths } from '../routes.ts';
import { allAuthors, allKeywords, type AuthorEntry, type KeywordEntry } from './articles.ts';
import { byLetter, ENTRIES_A_PAGE, type LetterGroup } from './long-list.ts';

/** A list of the journal in a language. */
export interface LetteredList<Entry> {
  letters: LetterGroup<Entry>[];
  /** Whether it is so long, in some language, that each letter has a page of its own. */
  isLong: boolean;
}

/** The list of authors in each language. */
export function authorLists(): Promise<Localized<LetteredList<AuthorEntry>>> {
  return lists(allAuthors, ({ author }, locale) => author.name[locale].family);
}

/** The list of key words in each language. */
export function keywordLists(): Promise<Localized<LetteredList<KeywordEntry>>> {
  return lists(allKeywords, ({ word }) => word);
}

async function lists<Entry>(
  entriesIn: (locale: Locale) => Promise<Entry[]>,
  sortedBy: (entry: Entry, locale: Locale) => string,
): Promise<Localized<LetteredList<Entry>>> {
  const made = await Promise.all(LOCALES.map(async (locale) => [locale, await entriesIn(locale)] as const));
  const entries = new Map(made);
  const isLong = made.some(([, list]) => list.length > ENTRIES_A_PAGE);
  return inEachLocale((locale) => ({
    letters: byLetter(entries.get(locale) ?? [], (entry) => sortedBy(entry, locale), locale),
    isLong,
  }));
}

/** What the page of a letter is made from: its entries, and all letters of the list. */
export interface LetterPageProps<Entry> {
  locale: Locale;
  group: LetterGroup<Entry>;
  letters: LetterGroup<Entry>[];
}

/** The paths of the pages of letters; none where the list is short. */
export function letterPaths<Entry>(
  lists: Localized<LetteredList<Entry>>,
): { params: { locale: string | undefined; letter: string }; props: LetterPageProps<Entry> }[] {
  return localePaths().flatMap(({ params, props: { locale } }) => {
    const { letters, isLong } = lists[locale];
    if (!isLong) return [];
    return letters.map((group) => ({
      params: { ...params, letter: group.folder },
      props: { locale, group, letters },
    }));
  });
}
