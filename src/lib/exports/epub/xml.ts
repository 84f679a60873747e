import type { Doctype, Element, ElementContent } from 'xast';
import { x } from 'xastscript';

/** The doctype of XHTML. */
export const HTML: Doctype = { type: 'doctype', name: 'html' };

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
