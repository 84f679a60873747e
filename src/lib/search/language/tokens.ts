/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A word or a number of a text, with its place in it (UTF-16 units, the end exclusive). */
export interface Token extends Range {
  text: string;
  kind: 'latin' | 'cyrillic' | 'number' | 'other';
}

/**
 * Numbers with their groups and decimals; else a run of letters of one script, with the marks, apostrophes
 * and invisible signs inside it. Letters and digits are parted (COVID19, 2010s), so that both spellings of such a word meet.
 */
const TOKEN =
  /(?<date>\d+(?:[./]\d+){2,})|(?<number>\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\s?\d+)?(?!\d))|(?<cyrillic>\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}\p{DI}]*)|(?<latin>\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{DI}]|['’ʼʻ](?=\p{Script=Latin}))*)|(?<other>[\p{L}\p{M}]+)/gu;

/** The words and numbers of a text, in their order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { date, number, cyrillic, latin } = match.groups ?? {};
    const start = match.index;
    if (date !== undefined) {
      for (const part of date.matchAll(/\d+/gu)) {
        tokens.push(at(part[0], start + part.index, 'number'));
      }
    } else if (number !== undefined) tokens.push(at(number, start, 'number'));
    else if (cyrillic !== undefined) tokens.push(at(cyrillic, start, 'cyrillic'));
    else if (latin !== undefined) tokens.push(at(latin, start, 'latin'));
    else tokens.push(at(match[0], start, 'other'));
  }
  return tokens;
}

function at(text: string, start: number, kind: Token['kind']): Token {
  return { text, start, end: start + text.length, kind };
}

/**
 * The keys of a number, whatever sets off its groups and decimals: `7 620,9`, `7,620.9` and `7620.9` are one.
 * A single comma or point before three digits may mean either, so such a number has two keys.
 */
export function numberKeys(text: string): string[] {
  const compact = text.replaceAll(/[\s\u00a0\u202f]/gu, '');
  const keys = new Set<string>();
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(compact)) keys.add(decimal(compact.replaceAll(',', '')));
  if (/^\d{1,3}\.\d{3}$/u.test(compact)) keys.add(decimal(compact.replace('.', '')));
  if (/^\d+(?:[.,]\d+)?$/u.test(compact)) keys.add(decimal(compact.replace(',', '.')));
  return [...keys];
}

/** Drops trailing zeros of decimals, so that 3.10 matches 3.1; a letter replaces the point. */
function decimal(number: string): string {
  const [whole = '', fraction = ''] = number.split('.');
  const decimals = fraction.replace(/0+$/u, '');
  return `${whole.replace(/^0+(?=\d)/u, '')}${decimals === '' ? '' : `d${decimals}`}`;
}
