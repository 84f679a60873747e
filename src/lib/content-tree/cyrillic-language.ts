import type { Locale } from '../../schemas/locales.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;

/** From how many words on a run can be clearly of a language: a name or two is of none. */
const ENOUGH_WORDS = 3;

/**
 * Words that Russian sentences and titles can hardly do without and Kazakh does not have. Not among them: «не», «да», «а»,
 * «бар», «ол», which are words of Kazakh too, and «с.», the page of a reference.
 */
const RUSSIAN_WORDS =
  /^(?:и|в|во|на|к|по|о|об|от|из|для|при|под|над|без|между|через|или|что|как|это|этот|его|их|также)$/iu;
/** Endings of Russian adjectives and nouns; a loan in Kazakh has taken them off, or has a Kazakh letter. */
const RUSSIAN_ENDINGS =
  /\p{L}{2}(?:ого|его|ому|ему|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими|ость|ости|ение|ения|ений|ание|ания|аний|ство|ства)$/iu;

/** The language of a run of Cyrillic: Kazakh where it has a letter that Russian lacks, else Russian. */
export function cyrillicLanguage(run: string): 'kk' | 'ru' {
  return KAZAKH_LETTERS.test(run) ? 'kk' : 'ru';
}

/**
 * The language of a run of Cyrillic inside a text, where it is another than the text's. In a text in Latin letters every
 * such run is. A text in Cyrillic names people, places and journals of both languages without leaving its own, so there a
 * run must be clearly of the other: in a Russian text most of its words have Kazakh letters; in a Kazakh text no word
 * has one, and there is a word that only Russian has.
 */
export function foreignCyrillic(run: string, textLanguage: Locale): 'kk' | 'ru' | undefined {
  const words = run.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  switch (textLanguage) {
    case 'en':
      return cyrillicLanguage(run);
    case 'ru': {
      const kazakh = words.filter((word) => KAZAKH_LETTERS.test(word)).length;
      return words.length >= ENOUGH_WORDS && kazakh * 2 > words.length ? 'kk' : undefined;
    }
    case 'kk':
      return words.length >= ENOUGH_WORDS &&
        !KAZAKH_LETTERS.test(run) &&
        words.some((word) => RUSSIAN_WORDS.test(word) || RUSSIAN_ENDINGS.test(word))
        ? 'ru'
        : undefined;
  }
}
