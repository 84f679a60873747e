import { LOCALES, SCRIPTS, type Locale } from '../../schemas/locales.ts';
import { cyrillicLanguage, foreignCyrillic } from './cyrillic-language.ts';

/** The share of letters of the other alphabet from which a text is no longer of its own. */
const OTHER_ALPHABET = 0.6;
/** The minimum number of letters by which a language can be told: names and abbreviations are not enough. */
const MIN_LETTERS = 12;
/** The number of words from which the share of those with Kazakh letters tells Kazakh, about a half, from Russian, nearly none. */
const MANY_WORDS = 20;
const [FEW_KAZAKH, MOSTLY_KAZAKH] = [0.1, 0.3];

/** Words of Cyrillic; those of one letter where they are no initials, abbreviations, numbers or marks of a list. */
const WORDS = /\p{Script=Cyrillic}{2,}|(?<![\p{L}.])(?=\p{Script=Cyrillic})\p{Ll}(?![\p{L}\p{N}.)])/gu;

/** Whether a text is long enough that a few names and quotations do not decide its language. */
export function isLong(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= MANY_WORDS;
}

/** The language that a text is clearly in, where it is another than the one stated. */
export function otherLanguage(text: string, stated: Locale): Locale | undefined {
  const plain = text.replaceAll(/https?:\S+|www\.\S+|\S+@\S+/gu, ' ');
  const [latin, cyrillic] = [/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu].map(
    (one) => plain.match(one)?.length ?? 0,
  );
  if (latin === undefined || cyrillic === undefined || latin + cyrillic < MIN_LETTERS) return undefined;
  const shareOfCyrillic = cyrillic / (latin + cyrillic);
  if (SCRIPTS[stated] === 'Latin') {
    return shareOfCyrillic > OTHER_ALPHABET ? (otherCyrillic(plain, 'ru') ?? 'ru') : undefined;
  }
  if (1 - shareOfCyrillic > OTHER_ALPHABET) return LOCALES.find((locale) => SCRIPTS[locale] === 'Latin');
  return otherCyrillic(plain, stated);
}

function otherCyrillic(text: string, stated: Locale): Locale | undefined {
  const words = text.match(WORDS) ?? [];
  if (words.length < MANY_WORDS) return foreignCyrillic(words.join(' '), stated);
  const share = words.filter((word) => cyrillicLanguage(word) === 'kk').length / words.length;
  if (stated === 'kk') return share < FEW_KAZAKH ? 'ru' : undefined;
  return share > MOSTLY_KAZAKH ? 'kk' : undefined;
}
