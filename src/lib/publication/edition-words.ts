import { dictionary, fill, plural } from '../../i18n/index.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/localized.ts';
import { lostFigureCount } from '../content-tree/lost-figures.ts';
import type { ContentTree } from '../content-tree/nodes.ts';

/** Sentences on the edition of an issue: its source, what is missing from the print, and what it keeps. */
export function editionIntroduction(
  { edition, number, year }: Pick<IssueRecord, 'edition' | 'number' | 'year'>,
  articles: readonly { text: ContentTree }[],
  locale: Locale,
): string {
  const t = dictionary(locale).edition;
  const lost = articles.reduce((sum, { text }) => sum + lostFigureCount(text), 0);
  return [
    edition.source?.[locale] ?? fill(t.withoutSource.text, { number, year }),
    ...(lost === 0 ? [] : [plural(locale, t.lostPictures, lost)]),
    ...(edition.source === undefined ? [] : [t.kept]),
  ].join(' ');
}
