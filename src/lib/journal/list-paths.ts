import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';
import { localePaths } from '../routes.ts';
import { allAuthors, allKeywords, type AuthorEntry, type KeywordEntry } from './articles.ts';
import { inPages } from './long-list.ts';

/** The pages of the list of authors in each language, of one page where it is short. */
export async function authorPages(): Promise<Localized<AuthorEntry[][]>> {
  return inPages(await inEach(allAuthors));
}

/** The pages of the list of key words in each language, of one page where it is short. */
export async function keywordPages(): Promise<Localized<KeywordEntry[][]>> {
  return inPages(await inEach(allKeywords));
}

async function inEach<T>(make: (locale: Locale) => Promise<T>): Promise<Localized<T>> {
  const made = await Promise.all(LOCALES.map(async (locale) => [locale, await make(locale)] as const));
  const known = new Map(made);
  return inEachLocale((locale) => known.get(locale) as T);
}

/** What a page of a long list is made from: its number from 1 on, and all pages of the list. */
export interface ListPageProps<Entry> {
  locale: Locale;
  number: number;
  lists: Entry[][];
}

/** The paths of the pages of a list that needs more than one. */
export function listPaths<Entry>(
  pages: Localized<Entry[][]>,
): { params: { locale: string | undefined; page: string }; props: ListPageProps<Entry> }[] {
  return localePaths().flatMap(({ params, props: { locale } }) =>
    pages[locale].length === 1
      ? []
      : pages[locale].map((_, index) => ({
          params: { ...params, page: String(index + 1) },
          props: { locale, number: index + 1, lists: pages[locale] },
        })),
  );
}
