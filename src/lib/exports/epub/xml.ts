import type { Doctype } from 'xast';

/** The doctype of XHTML. */
export const HTML_DOCTYPE: Doctype = { type: 'doctype', name: 'html' };

/** The language of an element, for readers of HTML and for readers of XML. */
export function langOf(language: string): { lang: string; 'xml:lang': string } {
  return { lang: language, 'xml:lang': language };
}
