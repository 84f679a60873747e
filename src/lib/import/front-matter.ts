import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import { doiIn, readHead, type Head } from './head.ts';
import { headLine, kindOf } from './head-lines.ts';
import { isAllBold } from './inlines.ts';
import { labelOf } from './labels.ts';
import { firstWords, plainText, type Finding, type Paragraph, type WordBlock } from './manuscript.ts';
import { withoutStart } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

/** What a manuscript says of itself, in the languages in which it does, and what is left as its text. */
export interface FrontMatter {
  heads: Partial<Localized<Head>>;
  doi?: string | undefined;
  abstract: Partial<Localized<Paragraph>>;
  keywords: Partial<Localized<readonly string[]>>;
  rest: WordBlock[];
  findings: Finding[];
}

/** A longer paragraph is text, not a line over an abstract. */
const LONGEST_HEAD_LINE = 300;
/** How many lines stand over an abstract at most. */
const MOST_HEAD_LINES = 14;

/** Places in the manuscript that front matter takes up. */
interface Group {
  language: Locale;
  from: number;
  to: number;
}

/** Takes title, authors, affiliations, abstracts and key words out of a manuscript, wherever they stand. */
export function takeFrontMatter(blocks: readonly WordBlock[]): FrontMatter {
  const found: FrontMatter = { heads: {}, abstract: {}, keywords: {}, rest: [], findings: [] };
  const taken = new Set<number>();
  const groups = takeLabelled(blocks, taken, found);
  const own = languageOfText(blocks.filter((_, index) => !taken.has(index)));
  const heads = groups.map(({ language, from }, place) => ({
    language,
    lines: linesBefore(blocks, from, groups[place - 1]?.to ?? 0, taken),
  }));
  // One head over all abstracts is that of the article, whatever the language of the abstract next to it.
  const isOne = heads.filter(({ lines }) => lines.length > 0).length === 1 && own !== 'en';
  for (const { language, lines } of heads) readHeads(lines, isOne ? own : language, blocks, taken, found);
  if (groups.length === 0) readHeads(linesAtStart(blocks), own, blocks, taken, found);
  found.rest = blocks.filter((_, index) => !taken.has(index));
  return found;
}

/** Takes the abstracts and key words, which say what they are; the result says where lines may stand before them. */
function takeLabelled(blocks: readonly WordBlock[], taken: Set<number>, found: FrontMatter): Group[] {
  const groups: Group[] = [];
  blocks.forEach((block, index) => {
    if (block.type === 'table' || taken.has(index)) return;
    const label = labelOf(plainText(block));
    if (label === undefined || label.kind === 'references') return;
    const { kind, language, length } = label;
    if (found[kind][language] !== undefined) return;
    const parts = [withoutStart(block, length), ...following(blocks, index, kind, length, plainText(block))];
    const all = parts.filter((part) => plainText(part) !== '');
    const [first, ...more] = all;
    if (first === undefined) return;
    for (let place = index; place < index + parts.length; place += 1) taken.add(place);
    if (kind === 'keywords') found.keywords[language] = keywordsOf(all.map(plainText).join(' '));
    else found.abstract[language] = { ...first, spans: [first, ...more].flatMap(withBreak) };
    if (kind === 'abstract' && more.length > 0) {
      const message = say('abstractJoined');
      found.findings.push({ kind: 'done', place: firstWords(plainText(first)), message });
    }
    const last = groups.at(-1);
    const to = index + parts.length;
    if (last?.language === language && last.to === index) last.to = to;
    else groups.push({ language, from: index, to });
  });
  return groups;
}

function withBreak(paragraph: Paragraph, place: number): Paragraph['spans'] {
  return place === 0 ? paragraph.spans : [{ type: 'break' }, ...paragraph.spans];
}

/** What goes on behind a label: the paragraph after a label alone, and an abstract up to its key words. */
function following(
  blocks: readonly WordBlock[],
  index: number,
  kind: 'abstract' | 'keywords',
  length: number,
  text: string,
): Paragraph[] {
  const isAlone = text.length <= length;
  const next: Paragraph[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.type === 'table' || block.style.heading !== undefined) break;
    const label = labelOf(plainText(block));
    if (label !== undefined)
      return kind === 'abstract' && label.kind === 'keywords' ? next : next.slice(0, isAlone ? 1 : 0);
    next.push(block);
    if (kind === 'keywords' || next.length > 5) break;
  }
  return next.slice(0, isAlone ? 1 : 0);
}

/** The places of a title and what belongs to it, where no abstract follows: an editorial has none. */
function linesAtStart(blocks: readonly WordBlock[]): number[] {
  const title = blocks.findIndex((block) => block.type === 'table' || kindOf(headLine(block)) !== 'rubric');
  const isOfHead = (block: WordBlock, index: number) => {
    if (!isHeadLine(block) || block.type === 'table') return false;
    const isTitle = block.style.name === 'title' || block.align === 'center' || isAllBold(block.spans);
    return index <= title
      ? isTitle
      : block.style.heading === undefined && kindOf(headLine(block)) !== 'other';
  };
  const end = blocks.findIndex((block, index) => !isOfHead(block, index));
  return [...blocks.keys()].slice(0, end === -1 ? blocks.length : end);
}

/** The places of the lines that stand directly before a place, in their order. */
function linesBefore(
  blocks: readonly WordBlock[],
  place: number,
  end: number,
  taken: ReadonlySet<number>,
): number[] {
  const lines: number[] = [];
  for (let index = place - 1; index >= end && lines.length < MOST_HEAD_LINES; index -= 1) {
    const block = blocks[index];
    if (block === undefined || taken.has(index) || !isHeadLine(block)) break;
    lines.unshift(index);
  }
  return lines;
}

function isHeadLine(block: WordBlock): boolean {
  if (block.type === 'table' || block.mark !== undefined || (block.style.heading ?? 1) > 1) return false;
  const text = plainText(block);
  const isReference = /^(?:\[?\d+[\].)]\s)|\/\/|https?:/u.test(text);
  return (
    doiIn(text) !== undefined ||
    (text.length < LONGEST_HEAD_LINE && !isReference && labelOf(text) === undefined)
  );
}

/** Reads the lines over an abstract; what is nothing of a head stays in the text. */
function readHeads(
  lines: readonly number[],
  language: Locale,
  blocks: readonly WordBlock[],
  taken: Set<number>,
  found: FrontMatter,
): void {
  const paragraphs = lines.map((index) => blocks[index]).filter((block) => block?.type === 'paragraph');
  const { heads, doi, leftOver, findings } = readHead(paragraphs, language);
  found.doi ??= doi;
  for (const locale of LOCALES) {
    const head = heads[locale];
    if (head !== undefined) found.heads[locale] ??= head;
  }
  found.findings.push(...findings);
  lines.forEach((index, line) => {
    const paragraph = paragraphs[line];
    if (paragraph !== undefined && !leftOver.includes(paragraph)) taken.add(index);
  });
}

function keywordsOf(text: string): string[] {
  return text
    .replace(/[.\s]+$/u, '')
    .split(/\s*[,;]\s*/u)
    .filter((word) => word !== '');
}

/** How many of the Cyrillic letters of a Kazakh text are letters that Russian lacks, at least. */
const KAZAKH_SHARE = 0.03;

/** The language of a manuscript's text: that of most of its letters. */
export function languageOfText(blocks: readonly WordBlock[]): Locale {
  const text = blocks.map((block) => (block.type === 'paragraph' ? plainText(block) : '')).join(' ');
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (cyrillic < count(/\p{Script=Latin}/gu)) return 'en';
  return count(/[әғқңөұүһі]/giu) > KAZAKH_SHARE * cyrillic ? 'kk' : 'ru';
}
