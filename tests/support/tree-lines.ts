import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';

/** What a reading of a content tree says of what is more than words. */
export interface Marks {
  /** The mark of a note in the text. */
  note?: (number: number) => string;
  /** The mark before an item of a list, a note, a reference. */
  item?: (mark: string) => string;
  /** Label and separator of a caption. */
  label?: (label: string, separator: string) => string;
}

type Data = Record<string, unknown>;

/** Nodes whose children stand on one line with what is around them. */
const INLINE = new Set([
  'text',
  'em',
  'strong',
  'language',
  'link',
  'sentence',
  'noteMark',
  'citation',
  'citations',
  'sup',
  'sub',
  'editorsMark',
  'break',
]);

/**
 * What a content tree says, a line for every paragraph, heading, caption and cell, in order. It knows no node but the
 * few that carry marks: it goes through the data by its keys, otherwise than the writers do, so that a node that a writer
 * passes over is missed.
 */
export function treeLines({ body, notes, references }: ContentTree, marks: Marks = {}): string[] {
  const item = marks.item ?? (() => '');
  return [
    ...lines(body, marks),
    ...notes.map(({ number, children }) => item(String(number)) + lines(children, marks).join('\n')),
    ...references.map(
      ({ number, children }) => item(`${String(number)}.`) + lines(children, marks).join('\n'),
    ),
  ]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replaceAll(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The words of lines. */
export function words(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
}

function lines(value: unknown, marks: Marks): string[] {
  if (Array.isArray(value)) {
    return value.every((node) => INLINE.has(String((node as Data)['type']))) && value.length > 0
      ? [value.map((node) => line(node as Data, marks)).join('')]
      : value.flatMap((node) => lines(node, marks));
  }
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Data;
  const parts = Object.entries(node).flatMap(([key, part]) =>
    key === 'caption' ? [captionLine(part as Data, marks)] : lines(part, marks),
  );
  if (node['type'] !== 'list') return parts;
  return (node['children'] as Data[]).flatMap((child, index) => {
    const end = { dash: '–', period: '.', paren: ')' }[String(node['mark'])] ?? '';
    const mark = end === '–' ? end : `${String(Number(node['start']) + index)}${end}`;
    const [first = '', ...rest] = lines(child['children'], marks);
    return [(marks.item?.(mark) ?? '') + first, ...rest];
  });
}

function captionLine({ label, separator, title }: Data, marks: Marks): string {
  return (marks.label?.(String(label), String(separator)) ?? '') + lines(title, marks).join('');
}

function line(node: Data, marks: Marks): string {
  if (node['type'] === 'noteMark') return marks.note?.(Number(node['number'])) ?? '';
  // What the editors add is no part of the text.
  if (node['type'] === 'editorsMark') return '';
  if (node['type'] === 'break') return ' ';
  const own = node['value'] ?? node['text'];
  if (typeof own === 'string') return own;
  return (node['children'] as Data[]).map((child) => line(child, marks)).join('');
}
