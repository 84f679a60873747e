import { oneLine } from '../../schemas/unwritable.ts';
import type { CslName } from '../citation/record.ts';

/**
 * What TeX takes for a command of its own, or prints as another sign in its old encoding (`<` as `¡`), and how it is
 * written as text: as far as there is one, in a form that Zotero reads too, which knows no `\textless`.
 */
const ESCAPED = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ...Array.from('<>|', (character) => [character, `$${character}$`] as const),
  ...Array.from('#$%&_', (character) => [character, `\\${character}`] as const),
]);

/** Braces where each has its counterpart. */
const PAIRED_BRACES = new Map(Array.from('{}', (brace) => [brace, `\\${brace}`] as const));
/** BibTeX counts every brace, `\{` too, so an odd one would end the field: it has a name. */
const ODD_BRACES = new Map([
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
]);

/** A text as the value of a field: letters of every script as they are (UTF-8), TeX's own characters written out. */
export function bibtexText(text: string): string {
  return escaped(oneLine(text), bracesFor(text));
}

function escaped(text: string, braces: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /[\\{}~^<>|#$%&_]/gu,
    (character) => braces.get(character) ?? ESCAPED.get(character) ?? character,
  );
}

/** How the braces of a whole text are written. */
function bracesFor(text: string): ReadonlyMap<string, string> {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return ODD_BRACES;
  }
  return depth === 0 ? PAIRED_BRACES : ODD_BRACES;
}

/**
 * A title whose names keep their capitals where a style sets titles in small letters. The journal prints its titles in
 * sentence case, so every capital behind the first letter is one that has to stay: each word that has one is put into
 * braces, whole (a brace inside a word would break its kerning), without the punctuation that touches it.
 */
export function bibtexTitle(title: string): string {
  const braces = bracesFor(title);
  return oneLine(title)
    .split(/(\s+)/u)
    .map((word, index) => {
      const [, before = '', core = '', after = ''] = WORD.exec(word) ?? [];
      const isKept = /\p{Lu}/u.test(index === 0 ? core.slice(1) : core);
      if (!isKept) return escaped(word, braces);
      return `${escaped(before, braces)}{${escaped(core, braces)}}${escaped(after, braces)}`;
    })
    .join('');
}

/** A word of a title and the punctuation around it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

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

/** A PDF as JabRef and Zotero name the file of an entry: its title, its address, its type; they fetch it from there. */
export function bibtexFile(address: string): string {
  return `PDF:${bibtexAddress(address).replaceAll(/[:;]/gu, String.raw`\$&`)}:application/pdf`;
}
