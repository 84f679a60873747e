import { SCRIPTS, type Locale } from '../../schemas/locales.ts';
import { cyrillicLanguage } from '../content-tree/cyrillic-language.ts';

/** The language of words quoted from a table, if they have one: in Latin letters the article's, for numbers none. */
export function cellLanguage(text: string, language: Locale): Locale | undefined {
  const isLatin = SCRIPTS[language] === 'Latin';
  if (!/\p{Script=Cyrillic}{2}/u.test(text)) return isLatin ? language : undefined;
  return isLatin ? cyrillicLanguage(text) : language;
}
