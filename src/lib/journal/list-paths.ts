import type { Locale, Localized } from '../../schemas/localized.ts';
import { localePaths } from '../routes.ts';

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
