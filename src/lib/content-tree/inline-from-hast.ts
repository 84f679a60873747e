import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { unwritable } from '../../schemas/unwritable.ts';
import { annotationId } from './annotations.ts';
import type { EditorsMark, Inline } from './nodes.ts';
import { numberIn } from './superscript.ts';
import { say } from '../faults/say.ts';

/** A node of an article's HTML before its components are filled. */
export type ArticleNode = RootContent | ElementContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The component of a mark that the edition sets in the text. */
export const EDITORS_MARK = 'EditorsMark';

/** Thrown for anything in an article that the content tree has no node for, and that the files would lose. */
export class UnknownNode extends Error {
  readonly place: Node;
  /** What to write instead. */
  readonly remedy: string;

  constructor(message: string, place: Node, remedy = say('treeRemedy')) {
    super(message);
    this.name = 'UnknownNode';
    this.place = place;
    this.remedy = remedy;
  }
}

/** The inline nodes of an element. @throws {UnknownNode} at anything else. */
export function inlinesFrom(nodes: readonly ArticleNode[]): Inline[] {
  return mergeText(nodes.flatMap(inlineFrom));
}

function inlineFrom(node: ArticleNode): Inline[] {
  switch (node.type) {
    case 'text': {
      // A line break in the Markdown is a space.
      const value = node.value.replaceAll(/\s*\n\s*/gu, ' ');
      const fault = unwritable(value);
      if (fault !== undefined) throw new UnknownNode(say('notText'), node, fault);
      return [{ type: 'text', value }];
    }
    case 'comment':
      return [];
    case 'element':
      return elementFrom(node);
    case 'mdxJsxTextElement': {
      if (node.name === 'Backlinks') return [];
      if (node.name === EDITORS_MARK) return markOfEditors(node);
      const lang = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'lang');
      if (node.name === 'span' && typeof lang?.value === 'string') {
        return [{ type: 'language', language: lang.value, children: inlinesFrom(node.children) }];
      }
      if (node.name === 'sub' || node.name === 'sup') {
        return [{ type: node.name, children: inlinesFrom(node.children) }];
      }
      throw new UnknownNode(say('spanWithoutLanguage', { element: node.name ?? '' }), node);
    }
    default:
      throw new UnknownNode(say('notInLine', { what: node.type }), node);
  }
}

function elementFrom(element: Element): Inline[] {
  const { tagName, properties, children } = element;
  const id = String(properties.id);
  switch (tagName) {
    case 'em':
    case 'strong':
      return [{ type: tagName, children: inlinesFrom(children) }];
    case 'br':
      return [{ type: 'break' }];
    case 'span':
      if (typeof properties.lang === 'string')
        return [{ type: 'language', language: properties.lang, children: inlinesFrom(children) }];
      if (hasClass(element, 'citations')) return [{ type: 'citations', children: inlinesFrom(children) }];
      if (properties.id !== undefined) return [{ type: 'sentence', id, children: inlinesFrom(children) }];
      break;
    case 'a': {
      const text = toString(element);
      if (properties.role === 'doc-noteref') return [{ type: 'noteMark', id, number: numberIn(text) }];
      if (properties.role === 'doc-biblioref') return [citationFrom(element, id, text)];
      return [{ type: 'link', url: String(properties.href), children: inlinesFrom(children) }];
    }
  }
  throw new UnknownNode(say('elementNotInLine', { element: tagName }), element);
}

function citationFrom({ properties }: Element, id: string, text: string): Inline {
  const number = Number(String(properties.href).replace('#ref-', ''));
  const through = properties['dataThrough'];
  return {
    type: 'citation',
    id,
    number,
    ...(through === undefined ? {} : { through: Number(through) }),
    text,
  };
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** The mark of an editors' note or of a claim: whether the claim differs is computed from the tree. */
function markOfEditors({ attributes }: MdxJsxTextElementHast): EditorsMark[] {
  const values = new Map(
    attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, each.value] as const] : [])),
  );
  const [mark, id] = [values.get('mark'), values.get('id')];
  if ((mark !== 'note' && mark !== 'check') || typeof id !== 'string') return [];
  return [{ type: 'editorsMark', mark, id: annotationId({ mark, id }) }];
}

/** Merges adjacent text nodes. */
export function mergeText(inlines: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      whole[whole.length - 1] = { type: 'text', value: last.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') whole.push(inline);
  }
  return whole;
}
