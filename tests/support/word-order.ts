/** What is left when words are looked for, in their order, in a text that has others between them. */
export interface WordOrder {
  /** The first word that is not there, with those before it. */
  missing?: string;
  /** The text's other words. */
  others: string[];
}

/** The maximum number of pieces of a word at line breaks: an address may break anywhere. */
const MAX_PIECES = 8;

/**
 * The words of a text, bare: letters and digits alone, so that no dash, no quotation mark and no hyphen at a line's end
 * matters.
 */
export function bareWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

/** Looks for words, all of them and in their order, in a text whose lines may cut a word into pieces. */
export function findInOrder(words: readonly string[], text: readonly string[]): WordOrder {
  const others: string[] = [];
  let place = 0;
  for (const [index, word] of words.entries()) {
    let pieces = piecesAt(word, text, place);
    while (pieces === 0 && place < text.length) {
      others.push(text[place] ?? '');
      place += 1;
      pieces = piecesAt(word, text, place);
    }
    if (pieces === 0) return { missing: words.slice(Math.max(0, index - 5), index + 1).join(' '), others };
    place += pieces;
  }
  return { others: [...others, ...text.slice(place)] };
}

/** Of how many words of the text, from a place on, a word is made; 0 where it does not stand there. */
function piecesAt(word: string, text: readonly string[], place: number): number {
  let whole = '';
  for (let pieces = 1; pieces <= MAX_PIECES; pieces += 1) {
    whole += text[place + pieces - 1] ?? '';
    if (whole === word) return pieces;
    if (!word.startsWith(whole)) return 0;
  }
  return 0;
}
