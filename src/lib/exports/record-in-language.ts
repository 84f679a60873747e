import type { Locale } from '../../schemas/locales.ts';
import type { CslItem } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';

/** An article with its record in one language, from which the files of records take their fields. */
export interface RecordInLanguage extends Publication {
  locale: Locale;
  record: CslItem;
  keywords: readonly string[];
}

/** An article with its record in a language. */
export function recordIn(publication: Publication, locale: Locale): RecordInLanguage {
  const { records, article } = publication;
  return { ...publication, locale, record: records[locale], keywords: article.keywords[locale] };
}
