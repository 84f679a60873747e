/**
 * Cyrillic to Latin: BGN/PCGN 1947 for Russian and 1979 for Kazakh, on folded letters (ә is а, ң is н): the systems
 * that English-language journals of the region write names by.
 */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * Where spellings of one sound part ways, whatever the standard (BGN, ISO 9, ГОСТ 7.79, the press, the Kazakh
 * Latin alphabets): each is made one. The order matters.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'sh'],
  // Palladius's Russian spelling of Chinese: Цзиньпин is Jinping.
  [/tsz/gu, 'j'],
  [/ph/gu, 'f'],
  // A Latin j at the end of a syllable is й (Sergej); what comes of ж is none: между is no медь.
  [/(?<=[aeou])j(?![aeouz])/gu, ''],
  [/[dj]zh|zh|dj/gu, 'j'],
  [/gh/gu, 'g'],
  [/^kh|^x(?=[aeiou].{3})/gu, 'h'],
  [/kh/gu, 'k'],
  [/(?<=.)h(?=[aeiou])(?<![cst]h)/gu, 'k'],
  [/ck/gu, 'k'],
  [/c(?![heiy])/gu, 'k'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/(?<=[aeo])[uv](?=[^aeiouyj]|$)/gu, 'v'],
  [/ng/gu, 'n'],
  [/y/gu, 'i'],
  [/(?<=[aeou])i+|i+(?=[aeou])/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** The shortest key that may have lost any number of letters to the spellings. */
const SHORTEST_LOOSE_KEY = 3;

/**
 * The key under which the spellings of one word in Latin, Kazakh and Russian letters meet: Токаев, Тоқаев, Tokayev
 * and Toqaev are all `tokaev`. Takes a folded word or stem. A key of one or two letters says too little to be loose: of
 * those, a word keeps all letters, or loses one of three (Ху and Hu are `hu`, but `ww` and `www` stay apart).
 */
export function phoneticKey(folded: string): string {
  let letters = '';
  for (const letter of folded) letters += LATIN[letter] ?? letter;
  let key = letters;
  for (const [spelling, one] of SPELLINGS) key = key.replace(spelling, one);
  const isLoose = key.length < letters.length - (key.length < 2 ? 0 : 1);
  return key.length < SHORTEST_LOOSE_KEY && isLoose ? letters.replaceAll('x', 'ks') : key;
}
