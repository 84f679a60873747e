import type { ElementContent } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import type { Locale } from '../../../schemas/localized.ts';
import { superscript } from '../../content-tree/superscript.ts';
import type { EditorsMark, Inline } from '../../content-tree/nodes.ts';
import { raisedOr } from '../../content-tree/plain-text.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';

/** What stands inside a line, as XHTML; `language` is that of the article, in which the editors speak too. */
export function inlines(nodes: readonly Inline[], language: Locale): ElementContent[] {
  return nodes.map((node) => inline(node, language));
}

function inline(node: Inline, language: Locale): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'em':
    case 'strong':
    case 'sup':
    case 'sub':
      return element(node.type, {}, inlines(node.children, language));
    case 'language':
      return element('span', langOf(node.language), inlines(node.children, language));
    case 'link':
      return element('a', { href: node.url }, inlines(node.children, language));
    case 'sentence':
      return element('span', { id: node.id }, inlines(node.children, language));
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
      return element('span', { class: 'citations' }, inlines(node.children, language));
    case 'editorsMark':
      return editorsMark(node, language);
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

/** The mark of what the editors say: in letters, for the numbers are the authors'. */
function editorsMark({ mark, id }: EditorsMark, language: Locale): ElementContent {
  const { editors, checks } = dictionary(language);
  const [sign, name] = mark === 'note' ? [editors.sign, editors.note] : [checks.sign, checks.mark];
  return element(
    'a',
    {
      class: 'note-mark editors',
      'epub:type': 'noteref',
      role: 'doc-noteref',
      'data-editorial': '',
      ...langOf(language),
      // The name holds the words that are seen (WCAG 2.5.3).
      'aria-label': `${sign} ${name}`,
      href: `#ed-${id}`,
      id: `edref-${id}`,
    },
    [sign],
  );
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
    case 'editorsMark':
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
