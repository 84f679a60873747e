import { labelOf } from './labels.ts';
import { plainText, type Paragraph, type Span } from './manuscript.ts';

/** The lines of a paragraph that breaks (Shift+Enter) part. */
export function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Span[][] = [[]];
  for (const span of paragraph.spans) {
    if (span.type === 'break') lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines
    .map((spans) => ({ ...paragraph, spans }))
    .filter((line) => line.spans.some((span) => span.type !== 'text' || span.text.trim() !== ''));
}

/** A paragraph, parted where a line of it begins with the label of an abstract, of key words or of references. */
export function splitAtLabels(paragraph: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [];
  for (const line of linesOf(paragraph)) {
    const last = parts.at(-1);
    if (last === undefined || labelOf(plainText(line)) !== undefined) parts.push(line);
    else parts[parts.length - 1] = { ...last, spans: [...last.spans, { type: 'break' }, ...line.spans] };
  }
  return parts;
}

/**
 * The paragraphs that an author made with breaks: where a line ends as a sentence does, and the next begins as one. Any
 * other break is a blank.
 */
export function sentencesApart(paragraph: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [];
  for (const line of linesOf(paragraph)) {
    const last = parts.at(-1);
    const begins = /^[\p{Lu}\p{N}«“"–—•-]/u.test(plainText(line));
    if (last === undefined || (/[.!?:;…]$/u.test(plainText(last)) && begins)) parts.push(line);
    else parts[parts.length - 1] = { ...last, spans: [...last.spans, { type: 'break' }, ...line.spans] };
  }
  return parts;
}

/** A paragraph without its first characters. */
export function withoutStart(paragraph: Paragraph, length: number): Paragraph {
  let left = length;
  const spans = trimmedStart(paragraph.spans).map((span) => {
    if (span.type !== 'text') return span;
    const cut = Math.min(left, span.text.length);
    left -= cut;
    return { ...span, text: span.text.slice(cut) };
  });
  return {
    ...paragraph,
    spans: trimmedStart(spans.filter((span) => span.type !== 'text' || span.text !== '')),
  };
}

/** Spans without blanks and breaks before their first letter. */
function trimmedStart(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans;
  if (first === undefined) return [];
  if (first.type === 'break') return trimmedStart(rest);
  if (first.type !== 'text') return [...spans];
  const text = first.text.trimStart();
  return text === '' ? trimmedStart(rest) : [{ ...first, text }, ...rest];
}
