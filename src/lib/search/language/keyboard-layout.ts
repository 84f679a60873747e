/** The keys of a keyboard row by row, in the layouts that readers of the journal forget to switch (Windows and macOS). */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** The Kazakh layout has its own letters in the row of digits; the rest is the Russian one. */
const LATIN_DIGITS = '234589-=0';
const KAZAKH_DIGITS = 'әіңғүұөһқ';

/**
 * What the same keys give in the other layouts: Latin letters read as Cyrillic ones, and Cyrillic as Latin. Works on
 * the whole run of signs, since б ю ж э х ъ are , . ; ' [ ] there.
 */
export function otherLayouts(typed: string): string[] {
  const lower = typed.toLowerCase();
  if (!/\p{L}/u.test(lower)) return [];
  const toRussian = convert(lower, LATIN, RUSSIAN);
  const toKazakh = convert(lower, LATIN + LATIN_DIGITS, RUSSIAN + KAZAKH_DIGITS);
  const toLatin = convert(lower, RUSSIAN + KAZAKH_DIGITS, LATIN + LATIN_DIGITS);
  return [...new Set([toRussian, toKazakh, toLatin])].filter(
    (other) => other !== lower && /\p{L}/u.test(other),
  );
}

function convert(text: string, from: string, to: string): string {
  return Array.from(text, (sign) => {
    const place = from.indexOf(sign);
    return place === -1 ? sign : (to[place] ?? sign);
  }).join('');
}
