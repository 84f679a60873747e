import type { Locale } from '../../src/schemas/locales.ts';

/** What is never right in the site's own words, whatever the language. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'/u, 'write ’ for an apostrophe'],
  [/"/u, 'write quotation marks of print'],
  [/ —/u, 'write a no-break space before —'],
  [/№ /u, 'write a no-break space after №'],
  [/\bNo\. (?=\d|\{)/u, 'write a no-break space after No.'],
  [/(?<=\d) %/u, 'write a no-break space before %'],
  [/(?<!\d)\d{1,3} \d{3}(?!\d)/u, 'write a no-break space inside a number'],
  [/\s-\s/u, 'write a dash, not a hyphen between spaces'],
];

/** A run of letters; letters of programs' words such as `{n}` are left out before. */
const WORD = /[\p{L}\p{M}]+/gu;
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

/** What is wrong with the spaces, signs and letters of a text of the site; empty if nothing is. */
export function wordingFaults(locale: Locale, text: string): string[] {
  const words = text.replaceAll(/\{\w+\}/gu, ' ').match(WORD) ?? [];
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
  // A letter alone is one that the text is about.
  const kazakh = words.filter(
    (word) => locale === 'ru' && word.length > 1 && KAZAKH_LETTER.test(word) && !mixed.includes(word),
  );
  return [
    ...FAULTS.filter(([fault]) => fault.test(text)).map(([, message]) => message),
    ...mixed.map((word) => `“${word}” mixes alphabets`),
    ...kazakh.map((word) => `“${word}” has a Kazakh letter`),
  ];
}
