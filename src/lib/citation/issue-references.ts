import { datePattern } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/localized.ts';
import type { CslItem } from './record.ts';
import { references, type DayPattern, type StyleId } from './reference.ts';

/** A reference as plain text; with `accessed`, the text holds the place `{accessed}`, for the day in that pattern. */
export interface TextReference {
  text: string;
  accessed?: DayPattern;
}

/** The references to the articles of an issue in one language: what is fetched to write a file of passages. */
export interface IssueReferences {
  language: Locale;
  /** How a day is written in words: see `datePattern`. */
  day: string;
  /** By the slug of the article. */
  articles: Record<string, { title: string; references: Record<StyleId, TextReference> }>;
}

/** The references to the articles of an issue. @param records their records in the language, by slug. */
export function issueReferences(records: ReadonlyMap<string, CslItem>, locale: Locale): IssueReferences {
  const articles = [...records].map(([slug, record]) => {
    const written = references(record, locale).map(({ style, text, accessed }) => [
      style,
      accessed === undefined ? { text } : { text: accessed.text, accessed: accessed.pattern },
    ]);
    return [
      slug,
      { title: record.title, references: Object.fromEntries(written) as Record<StyleId, TextReference> },
    ];
  });
  return {
    language: locale,
    day: datePattern(locale),
    articles: Object.fromEntries(articles) as IssueReferences['articles'],
  };
}
