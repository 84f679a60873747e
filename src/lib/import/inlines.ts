import type { PhrasingContent } from 'mdast';
import { citationsIn } from '../markdown/citation-forms.ts';
import type { Span, TextSpan } from './manuscript.ts';
import { raisedText } from '../content-tree/raised.ts';

/** The numbers of notes by `footnote 2`, in the order in which the text calls them. */
export type NoteNumbers = ReadonlyMap<string, number>;

/** An address, written bare; its last sign is no punctuation of the sentence. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>{}|\\^«»"“”]*[^\s<>{}|\\^«»"“”.,;:!?)\]'*_~]/gu;

/** The spans of a paragraph as Markdown: breaks are blanks, runs of one look are joined. */
export function inlinesOf(spans: readonly Span[], notes: NoteNumbers): PhrasingContent[] {
  return joined(spans).flatMap((span): PhrasingContent[] => {
    if (span.type === 'note') {
      const number = notes.get(`${span.kind} ${span.id}`);
      if (number === undefined) return [];
      return [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
    }
    return span.type === 'text' ? withBlanksOutside(span) : [];
  });
}

/** Text without the look that a whole line has. */
export function withoutLook(spans: readonly Span[]): Span[] {
  return spans.map((span) => (span.type === 'text' ? { ...span, bold: false, italic: false } : span));
}

/** Whether every letter of a line is bold. */
export function isAllBold(spans: readonly Span[]): boolean {
  const letters = spans.filter((span) => span.type === 'text' && /[\p{L}\p{N}]/u.test(span.text));
  return letters.length > 0 && letters.every((span) => span.type === 'text' && span.bold);
}

/** Neighbours of one look are one span; a blank has the look of what it stands beside. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const each of spans) {
    const span: Span = each.type === 'break' ? { type: 'text', text: ' ', bold: false, italic: false } : each;
    const last = whole.at(-1);
    if (span.type !== 'text' || last?.type !== 'text') {
      whole.push(span);
    } else if (lookOf(last) === lookOf(span) || /^\s*$/u.test(span.text)) {
      whole[whole.length - 1] = { ...last, text: last.text + span.text };
    } else if (/^\s*$/u.test(last.text)) {
      whole[whole.length - 1] = { ...span, text: last.text + span.text };
    } else whole.push(span);
  }
  return collapsed(whole);
}

/** Spans without blanks beside blanks, nor at the beginning and the end. */
export function collapsed(spans: readonly Span[]): Span[] {
  let before = ' ';
  const once = spans.map((span) => {
    if (span.type === 'picture') return span;
    if (span.type !== 'text') {
      before = span.type === 'break' ? ' ' : 'x';
      return span;
    }
    const text = span.text.replaceAll(/\s+/gu, ' ');
    const own = /\s$/u.test(before) ? text.trimStart() : text;
    before = own === '' ? before : own;
    return { ...span, text: own };
  });
  const last = once.findLastIndex((span) => span.type !== 'text' || span.text.trim() !== '');
  return once
    .slice(0, last + 1)
    .map((span, index) =>
      index === last && span.type === 'text' ? { ...span, text: span.text.trimEnd() } : span,
    )
    .filter((span) => span.type !== 'text' || span.text !== '');
}

function lookOf({ bold, italic, position, url }: TextSpan): string {
  return [bold, italic, position, url].join(' ');
}

/** Emphasis holds no blanks at its ends: Markdown would not see it. */
function withBlanksOutside(span: TextSpan): PhrasingContent[] {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(span.text) ?? [];
  if (text === '') return before === '' ? [] : [{ type: 'text', value: ' ' }];
  const blank = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...blank(before), ...lookedAt({ ...span, text }), ...blank(after)];
}

function lookedAt(span: TextSpan): PhrasingContent[] {
  const { position } = span;
  const raised = position === undefined ? undefined : raisedText(span.text, position);
  const text = raised ?? span.text;
  const letters = span.url === undefined ? lettersOf(text) : linkOf(text, span.url);
  const isElement = position !== undefined && raised === undefined && /[\p{L}\p{N}]/u.test(text);
  const shown = isElement ? raisedElement(position, letters) : letters;
  const slanted: PhrasingContent[] = span.italic ? [{ type: 'emphasis', children: shown }] : shown;
  return span.bold ? [{ type: 'strong', children: slanted }] : slanted;
}

/** What has no raised or lowered signs of its own in Unicode, 1st. */
function raisedElement(position: 'sub' | 'sup', children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${position}>` }, ...children, { type: 'html', value: `</${position}>` }];
}

/** Text whose citations and addresses stay as they are; everything else is escaped where Markdown asks for it. */
function lettersOf(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { index, whole } of asTheyAre(text)) {
    if (index < end) continue;
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push({ type: 'html', value: whole });
    end = index + whole.length;
  }
  return end < text.length ? [...parts, { type: 'text', value: text.slice(end) }] : parts;
}

/** Citations, but not before what would make links of them, and addresses, in their order. */
function asTheyAre(text: string): { index: number; whole: string }[] {
  const citations = citationsIn(text).map((found) => ({ index: found.index, whole: found.text }));
  const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: whole }) => ({ index, whole }));
  return [
    ...citations.filter(({ index, whole }) => !/^[([:]/u.test(text.slice(index + whole.length))),
    ...addresses,
  ].toSorted((a, b) => a.index - b.index);
}

/** A link; one that shows its own address is written bare, and one to a person or a file is only its words. */
function linkOf(text: string, url: string): PhrasingContent[] {
  const bare = (address: string) => address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  const isAddress = /^https?:\/\/[^\s{}<>()]+$/u.test(url);
  return !isAddress || bare(text) === bare(url) || /^(?:https?:|www\.)/u.test(text)
    ? lettersOf(text)
    : [{ type: 'link', url, children: lettersOf(text) }];
}
