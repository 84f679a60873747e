import { SCRIPTS, type Locale } from '../../schemas/locales.ts';

/** Letters that Kazakh has and Russian lacks. */
export const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;

/** The minimum number of words whose language can be detected: one or two names are not enough. */
const MIN_WORDS = 3;

/** The minimum share of words with a letter that Russian lacks, in a Kazakh sentence. */
const MIN_KAZAKH_SHARE = 0.4;

/**
 * Words that nearly every Russian sentence or title has and Kazakh does not, in lower case, because a capital is an initial.
 * Not among them: «не», «да», «а», which are words of Kazakh too, and «с.», the page of a reference.
 */
const RUSSIAN_WORDS =
  /^(?:и|в|во|на|к|по|о|об|от|из|для|при|под|над|без|между|через|или|что|как|это|этот|его|их|также)$/u;
/**
 * Endings of Russian adjectives and nouns that words and names in Kazakh do not have: not -ания and -ения, for there is
 * Германия and Армения, and not the -их of тарих.
 */
const RUSSIAN_ENDINGS =
  /\p{L}{2}(?:ого|его|ому|ему|ая|яя|ое|ее|ые|ие|ых|(?<!тар)их|ыми|ими|ость|ости|ение|ание|ство|ства)$/iu;

/** Words that nearly every English phrase or title has, and no other language that is written in Latin letters. */
const ENGLISH_WORDS = /^(?:[Tt]he|of|and|from|with|for|by)$/u;

/** Whether a run of Latin letters in a text of Cyrillic is clearly English, not names or words of another language alone. */
export function isEnglish(run: string): boolean {
  const words = run.split(/\s+/u);
  return (
    words.length >= MIN_WORDS &&
    words.some((word) => ENGLISH_WORDS.test(word)) &&
    !/[^\p{ASCII}’–—\s]/u.test(run)
  );
}

/** The language of a run of Cyrillic: Kazakh where it has a letter that Russian lacks, else Russian. */
export function cyrillicLanguage(run: string): 'kk' | 'ru' {
  return KAZAKH_LETTERS.test(run) ? 'kk' : 'ru';
}

/** Words of Cyrillic that stand together. */
const CYRILLIC_RUN = /(\p{Script=Cyrillic}+(?:[\s.’-]+\p{Script=Cyrillic}+)*)/u;

/** The parts of a text of the editors: where it is in Latin letters, words of Cyrillic that it quotes, with their language, stand apart. */
export function quotedCyrillic(
  text: string,
  textLanguage: Locale,
): { text: string; language?: 'kk' | 'ru' }[] {
  if (SCRIPTS[textLanguage] !== 'Latin') return [{ text }];
  return text
    .split(CYRILLIC_RUN)
    .map((part, index) =>
      index % 2 === 0 ? { text: part } : { text: part, language: cyrillicLanguage(part) },
    );
}

/**
 * The language of a run of Cyrillic inside a text, where it is another than the text's. In a text in Latin letters every
 * such run is. A text in Cyrillic names people, places and journals of both languages without leaving its own, so there a
 * run must be clearly of the other: in a Russian text two words of five have Kazakh letters, not names alone, and none is
 * one that only Russian has; in a Kazakh text no word has such a letter, and one is a word that only Russian has. What is
 * less clear an editor states with `<span lang>`.
 */
export function foreignCyrillic(run: string, textLanguage: Locale): 'kk' | 'ru' | undefined {
  if (SCRIPTS[textLanguage] === 'Latin') return cyrillicLanguage(run);
  const words = run.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const isRussian = words.some((word) => RUSSIAN_WORDS.test(word) || RUSSIAN_ENDINGS.test(word));
  if (textLanguage === 'kk') return isRussian && !KAZAKH_LETTERS.test(run) ? 'ru' : undefined;
  const kazakh = words.filter((word) => KAZAKH_LETTERS.test(word));
  const isKazakh = kazakh.length >= MIN_KAZAKH_SHARE * words.length && kazakh.length > 1;
  return isKazakh && !isRussian && kazakh.some((word) => /^\p{Ll}/u.test(word)) ? 'kk' : undefined;
}
