/**
 * Abbreviations in the languages of the texts that stand before a name or go on in other ways. Those that may as well end a
 * sentence (etc., т. д., т. б.) are left out: what follows them begins with a small letter if it goes on.
 */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st gen gov sen al cf e.g i.e vs г гг им ул проф акад доц г-н г-жа млн млрд тыс ж жж т.с'.split(
    ' ',
  ),
);
/** Those that are ordinary words or ends of sentences unless a number follows. */
const BEFORE_NUMBERS = new Set(
  'no nos p pp vol vols iss fig figs tab art ch sec par п пп ст стр с рис табл гл б сур кест'.split(' '),
);

/** The sentence of a text that holds a place, or that ends where the place is; in the language of the text. */
export function sentenceAt(text: string, place: number, language: string): string {
  // A line may end anywhere in HTML; in plain text it would end a sentence.
  const line = text.replaceAll(/[\t\n\r\u2028\u2029]/gu, ' ');
  let start = 0;
  let end = line.length;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
    const next = index + segment.length;
    if (next < line.length && goesOn(segment, line.charAt(next))) continue;
    end = next;
    // A mark after the full stop is of the sentence before it.
    if (next >= place) break;
    start = next;
  }
  return line
    .slice(start, end)
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/[ \u00a0]+(?=[.,;:!?…)\]])/gu, '')
    .trim();
}

/** Whether a segment ends in an abbreviation or an initial, or what follows does not begin a sentence. */
function goesOn(segment: string, following: string): boolean {
  if (/\p{Ll}/u.test(following)) return true;
  const [, last = ''] = /([\p{L}\p{M}.-]+)\.\s*$/u.exec(segment) ?? [];
  // Initials and `U.S.` are capitals, each with its full stop.
  if (/(?:^|\.)\p{Lu}$/u.test(last)) return true;
  const word = last.toLowerCase();
  return ABBREVIATIONS.has(word) || (/[\d№]/u.test(following) && BEFORE_NUMBERS.has(word));
}

/** What is not read as a part of a sentence: marks, and what the authors did not write. */
const NOT_READ = '[data-editorial], .note-mark, .citation, .citations';

/** The sentence that a mark on the page belongs to, without marks; undefined where the browser cannot tell sentences. */
export function sentenceOf(mark: Element): string | undefined {
  const block = mark.closest('p, li, td, th, blockquote, figcaption, h2, h3, h4');
  if (!('Segmenter' in Intl) || block === null) return undefined;
  let text = '';
  let place = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    // A mark among others stands in what is not read.
    if (node.contains(mark)) place = text.length;
    return node instanceof Element && node.matches(NOT_READ)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
  }
  return sentenceAt(text, place, mark.closest<HTMLElement>('[lang]')?.lang ?? '');
}
