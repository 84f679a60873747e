import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/**
 * An element as a document, with its declaration. `]]>` in a text is escaped, as XML asks
 * (https://www.w3.org/TR/xml/#syntax) and xast-util-to-xml 4.0.0 does not; no CDATA section is written here.
 */
export function xmlDocument(root: Element): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' };
  const text = toXml(x(null, [declaration, root]), { closeEmptyElements: true });
  return `${text.replaceAll(']]>', ']]&gt;')}\n`;
}
