import type { Element, Text } from 'xast';
import { HEAD_MARK } from '../../content-tree/note-marks.ts';
import type { CitationNode, EditorsMark, Inline } from '../../content-tree/nodes.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import { element } from '../../xml/element.ts';
import { xmlId } from '../../xml/id.ts';

/** What the remarks of the editors and their marks are called, since JATS has no word for them. */
export const EDITORS_MARKS = { note: 'editors-note', check: 'editors-check' } as const;

/** What stands inside a line of JATS. */
export type JatsInline = Element | Text;

/** The text of a line in JATS (https://jats.nlm.nih.gov/archiving/tag-library/1.3/). */
export function jatsInlines(nodes: readonly Inline[]): JatsInline[] {
  return nodes.flatMap(jatsInline);
}

function jatsInline(node: Inline): JatsInline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'em':
      return [element('italic', {}, jatsInlines(node.children))];
    case 'strong':
      return [element('bold', {}, jatsInlines(node.children))];
    case 'sup':
    case 'sub':
      return [element(node.type, {}, jatsInlines(node.children))];
    case 'language':
      return [
        element(
          'named-content',
          { 'content-type': 'language', 'xml:lang': node.language },
          jatsInlines(node.children),
        ),
      ];
    case 'link':
      return [
        element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': node.url }, jatsInlines(node.children)),
      ];
    case 'sentence':
      // Its anchor is for the figures that the editors draw, which are no part of the authors' article.
      return jatsInlines(node.children);
    case 'noteMark':
      return [noteXref(node.number, node.id)];
    case 'citation':
      return citationXrefs(node);
    case 'citations':
      return jatsInlines(node.children);
    case 'editorsMark':
      return [editorsXref(node)];
    case 'break':
      // A paragraph may not hold a <break/> itself, a run of a typeface may: roman is what the text is set in.
      return [element('roman', {}, element('break', {}))];
    default:
      return unknownNode(node);
  }
}

/** What a range cites between its ends has no words of its own, and is an empty element where the range begins. */
function citationXrefs({ id, number, through = number, text }: CitationNode): Element[] {
  const between = Array.from({ length: Math.max(through - number - 1, 0) }, (_, index) => number + 1 + index);
  return [
    element('xref', { 'ref-type': 'bibr', rid: `ref-${String(number)}`, id: xmlId(id) }, text),
    ...between.map((each) => element('xref', { 'ref-type': 'bibr', rid: `ref-${String(each)}` })),
  ];
}

/** The mark of what the editors say: of a kind of its own, and without a sign, for those of the text are the authors'. */
function editorsXref({ mark, id }: EditorsMark): Element {
  return element('xref', {
    'ref-type': 'fn',
    'specific-use': EDITORS_MARKS[mark],
    rid: `ed-${id}`,
    id: `edref-${id}`,
  });
}

/** Text of the head matter, in which `[^1]` is the mark of note 1. */
export function jatsMarkedText(text: string): JatsInline[] {
  return text
    .split(HEAD_MARK)
    .map((part, index) => (index % 2 === 0 ? { type: 'text', value: part } : noteXref(Number(part))));
}

function noteXref(number: number, id?: string): Element {
  return element(
    'xref',
    { 'ref-type': 'fn', rid: `fn-${String(number)}`, id: id && xmlId(id) },
    element('sup', {}, String(number)),
  );
}
