/** Kazakh letters and the Russian ones that a reader without a Kazakh keyboard types instead. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
};

/** What a word may hold without showing it: soft hyphens, joiners, zero width spaces, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A word as search compares it: lower case, compatibility forms as plain letters (NFKC), without invisible signs, marks and
 * the English possessive, Kazakh letters as their look-alikes, ё as е.
 * й stays й: taken apart it would be и, and Russian endings would no longer be recognised.
 */
export function fold(word: string): string {
  let folded = '';
  for (const letter of word.toLowerCase().replaceAll(INVISIBLE, '').normalize('NFKC')) {
    if (letter === 'й') folded += letter;
    else folded += LOOK_ALIKES[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return folded.replace(/['’]s$/u, '').replaceAll(/['’ʼʻ`´‘]/gu, '');
}

/** Whether a word has a letter that Kazakh has and Russian lacks. */
export function hasKazakhLetter(word: string): boolean {
  return /[әғқңөұүһі]/iu.test(word);
}
