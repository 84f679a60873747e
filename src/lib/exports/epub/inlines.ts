import type { ElementContent } from 'xast';
import { superscript } from '../../content-tree/superscript.ts';
import type { Inline } from '../../content-tree/nodes.ts';
import { raisedOr } from '../../content-tree/plain-text.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';

/** What stands inside a line, as XHTML. */
export function inlines(nodes: readonly Inline[]): ElementContent[] {
  return nodes.map((node) => inline(node));
}

function inline(node: Inline): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'em':
    case 'strong':
    case 'sup':
    case 'sub':
      return element(node.type, {}, inlines(node.children));
    case 'language':
      return element('span', langOf(node.language), inlines(node.children));
    case 'link':
      return element('a', { href: node.url }, inlines(node.children));
    case 'sentence':
      return element('span', { id: node.id }, inlines(node.children));
    case 'noteMark':
      return noteMark(node.number, node.id);
    case 'citation':
      return element(
        'a',
        {
          class: 'citation',
          'epub:type': 'biblioref',
          role: 'doc-biblioref',
          href: `#ref-${String(node.number)}`,
          id: node.id,
          'data-through': node.through?.toString(),
        },
        [node.text],
      );
    case 'citations':
      return element('span', { class: 'citations' }, inlines(node.children));
    case 'break':
      return element('br', {});
    default:
      return unknownNode(node);
  }
}

/** The mark of a note, by which reading systems know what to open in place (EPUB Structural Semantics, DPUB-ARIA). */
export function noteMark(number: number, id: string): ElementContent {
  const href = `#fn-${String(number)}`;
  return element('a', { class: 'note-mark', 'epub:type': 'noteref', role: 'doc-noteref', href, id }, [
    superscript(number),
  ]);
}

/** The bare words of a heading, for lists of contents: without marks of notes. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => plain(node)).join('');
}

function plain(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'citation':
    case 'citations':
    case 'noteMark':
      return '';
    case 'break':
      return ' ';
    case 'sup':
    case 'sub':
      return raisedOr(plainText(node.children), node.type);
    case 'em':
    case 'strong':
    case 'language':
    case 'link':
    case 'sentence':
      return plainText(node.children);
    default:
      return unknownNode(node);
  }
}
