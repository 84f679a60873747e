import { joinText, type JoinedText } from './joined-text.ts';
import type { KeptPassage } from './kept-passage.ts';
import { findQuote } from './quote.ts';

/** The parts of an article whose words can be kept: those of its authors. */
const PARTS = '[data-part=abstract], [data-part=body], [data-part=footnotes]';
/** Left out of the text: what the authors did not write, and the marks of notes, which another edition may number anew. */
const LEFT_OUT = '[data-editorial], .note-mark';
/** The elements that a text begins anew in. */
export const BLOCKS = 'p, li, td, th, h2, h3, h4, figcaption, caption, dt, dd, blockquote, section';

/** The text of the article on a page, and the way from a place in it to the page. */
export interface ArticleText extends JoinedText {
  nodes: Text[];
}

/** Reads the text of an article from its page. */
export function readArticle(article: Element): ArticleText {
  const nodes = [...article.querySelectorAll(PARTS)].flatMap((part) => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text && !node.parentElement?.closest(LEFT_OUT)) found.push(node);
    }
    return found;
  });
  const runs = nodes.map((node) => ({ data: node.data, block: node.parentElement?.closest(BLOCKS) }));
  return { ...joinText(runs), nodes };
}

/** The part of the text that a selection covers, without blanks at its ends; undefined where it covers none. */
export function placesOf(
  { text, runs, offsets, nodes }: ArticleText,
  range: Range,
): { start: number; end: number } | undefined {
  const limits = nodes.map((node) =>
    range.intersectsNode(node)
      ? {
          from: node === range.startContainer ? range.startOffset : 0,
          to: node === range.endContainer ? range.endOffset : node.length,
        }
      : undefined,
  );
  const isCovered = (place: number): boolean => {
    const limit = limits[runs[place] ?? -1];
    const offset = offsets[place] ?? 0;
    return limit !== undefined && offset >= limit.from && offset < limit.to && text.charAt(place) !== ' ';
  };
  const places = runs.map((_, place) => place);
  const start = places.find(isCovered);
  const last = places.findLast(isCovered);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The range of the page that a part of the text stands in. */
export function rangeOf(
  { runs, offsets, nodes }: ArticleText,
  start: number,
  end: number,
): Range | undefined {
  const first = nodes[runs[start] ?? -1];
  const last = nodes[runs[end - 1] ?? -1];
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first, offsets[start] ?? 0);
  range.setEnd(last, (offsets[end - 1] ?? 0) + 1);
  return range;
}

/** The id of the nearest element that has one and can be the aim of an address. */
export function blockOf({ runs, nodes }: ArticleText, place: number): string {
  return nodes[runs[place] ?? -1]?.parentElement?.closest('[id]:not(a, span)')?.id ?? '';
}

/** Where a kept passage stands in the page; undefined where its words are not in the article. */
export function findPassage(article: ArticleText, passage: KeptPassage): Range | undefined {
  const found = findQuote(article.text, passage, (start) => blockOf(article, start) === passage.block);
  return found && rangeOf(article, found.start, found.end);
}
