import { oneLine } from '../../schemas/unwritable.ts';
import type { CslName } from '../citation/record.ts';

/**
 * What TeX takes for a command of its own, or prints as another sign in its old encoding (`<` as `¡`), and how it is
 * written as text. Braces have names, not backslashes: BibTeX counts every brace, `\{` too, and an odd one would end
 * the field.
 */
const ESCAPED = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['<', String.raw`\textless{}`],
  ['>', String.raw`\textgreater{}`],
  ['|', String.raw`\textbar{}`],
  ...Array.from('#$%&_', (character) => [character, `\\${character}`] as const),
]);

/** A text as the value of a field: letters of every script as they are (UTF-8), TeX's own characters written out. */
export function bibtexText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^<>|#$%&_]/gu, (character) => ESCAPED.get(character) ?? character);
}

/**
 * A title whose names keep their capitals where a style sets titles in small letters. The journal prints its titles in
 * sentence case, so every capital behind the first letter is one that has to stay: each word that has one is put into
 * braces, whole (a brace inside a word would break its kerning), without the punctuation that touches it.
 */
export function bibtexTitle(title: string): string {
  return oneLine(title)
    .split(/(\s+)/u)
    .map((word, index) => {
      const [, before = '', core = '', after = ''] = WORD.exec(word) ?? [];
      const isKept = /\p{Lu}/u.test(index === 0 ? core.slice(1) : core);
      return isKept ? `${bibtexText(before)}{${bibtexText(core)}}${bibtexText(after)}` : escapedWord(word);
    })
    .join('');
}

/** A word of a title and the punctuation around it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

function escapedWord(word: string): string {
  return word.trim() === '' ? word : bibtexText(word);
}

/** All authors of an entry. The parts of a name that BibTeX would part again are put into braces. */
export function bibtexNames(names: readonly CslName[]): string {
  return names.map(({ family, given }) => `${familyName(family)}, ${namePart(given)}`).join(' and ');
}

/** The journal states a family name as one: `de la Cruz` must not be sorted under C for its small letters. */
function familyName(family: string): string {
  return /(?:^|\s)\p{Ll}/u.test(family) ? `{${bibtexText(family)}}` : namePart(family);
}

/** What parts names is a comma or the word `and`; `=` is the sign of Biber's extended format. */
function namePart(part: string): string {
  return /[,=]|(?:^|\s)and(?:\s|$)/iu.test(part) ? `{${bibtexText(part)}}` : bibtexText(part);
}

/** An address, which BibTeX takes as it is: what would end the field is percent-encoded (RFC 3986, 2.1). */
export function bibtexAddress(address: string): string {
  return oneLine(address).replaceAll(/[\\{}\s]/gu, encodeURIComponent);
}
