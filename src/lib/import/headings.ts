import { isAllBold } from './inlines.ts';
import { plainText, type Paragraph } from './manuscript.ts';

/** A heading of a manuscript, and whether only its look says so. */
export interface Heading {
  /** As deep as the manuscript has it, from 1. */
  level: number;
  isGuess: boolean;
}

/** A line in bold that is longer than this is a sentence. */
const LONGEST_HEADING = 150;
/** Sections that have their name in every journal, headed in whatever look. */
const KNOWN =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:introduction|methods|materials and methods|results|results and discussion|discussion|conclusions?|кіріспе|әдістер|материалдар мен әдістер|нәтижелер|нәтижелер (?:мен|және) талқылау|талқылау|қорытынды|введение|методы|материалы и методы|результаты|результаты и обсуждение|обсуждение|заключение|выводы)[.:]?$/iu;

/** The heading that a paragraph is, by its style or by its look; undefined if it is none. */
export function headingOf(paragraph: Paragraph): Heading | undefined {
  const text = plainText(paragraph);
  if (text === '' || paragraph.spans.some(({ type }) => type === 'picture')) return undefined;
  if (paragraph.style.heading !== undefined) return { level: paragraph.style.heading, isGuess: false };
  const number = /^(\d+(?:\.\d+)*)\.?\s/u.exec(text)?.[1];
  const level = number === undefined ? 1 : number.split('.').length;
  if (KNOWN.test(text)) return { level, isGuess: true };
  const isSentence = /[.;,]$/u.test(text) && number === undefined;
  const isShort = text.length <= LONGEST_HEADING && !isSentence;
  return isShort && isAllBold(paragraph.spans) && !paragraph.mark?.isBullet
    ? { level, isGuess: true }
    : undefined;
}

/** The depths of the headings of a text in Markdown, from 2 to 4, none left out on the way down. */
export function depthsOf(levels: readonly number[]): (2 | 3 | 4)[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const depth = Math.min(open.length + 1, 4);
    return depth === 2 ? 2 : depth === 3 ? 3 : 4;
  });
}
