import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What stands inside an element. */
export type Content = readonly (ElementContent | string | undefined)[];

/** An element with its attributes and what stands in it; what is undefined is left out. */
export function el(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  content: Content = [],
): Element {
  return x(name, attributes, [...content]);
}

/** The language of an element, for readers of HTML and for readers of XML. */
export function langOf(language: string): { lang: string; 'xml:lang': string } {
  return { lang: language, 'xml:lang': language };
}

/** An XML document: its declaration, where asked for the doctype of HTML, and its root. */
export function xmlDocument(root: Element, doctype?: 'html'): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'text', value: '\n' },
      ...(doctype === undefined
        ? []
        : ([
            { type: 'doctype', name: doctype },
            { type: 'text', value: '\n' },
          ] as const)),
      root,
    ],
  };
  return `${toXml(document, { closeEmptyElements: true, tightClose: true })}\n`;
}
