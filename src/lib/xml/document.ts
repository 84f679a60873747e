import type { Doctype, Element, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element as an XML document with its declaration, and its doctype where it has one. */
export function xmlDocument(root: Element, doctype?: Doctype): string {
  const line = { type: 'text' as const, value: '\n' };
  return xmlText([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    line,
    ...(doctype === undefined ? [] : [doctype, line]),
    root,
    line,
  ]);
}

/**
 * Nodes as XML. `]]>` in a text is escaped, as XML asks (https://www.w3.org/TR/xml/#syntax) and xast-util-to-xml 4.0.0 does
 * not; no CDATA section is written here.
 */
export function xmlText(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
}
