const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;

/** The language of a run of Cyrillic: Kazakh where it has a letter that Russian lacks, else Russian. */
export function cyrillicLanguage(run: string): 'kk' | 'ru' {
  return KAZAKH_LETTERS.test(run) ? 'kk' : 'ru';
}
