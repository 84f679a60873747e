import { toXml } from 'xast-util-to-xml';
import type { Root } from 'xast';

/**
 * A document of XML as text. `]]>` may stand in no text (https://www.w3.org/TR/xml/#syntax); the serialiser does not see
 * to it. There is no CDATA section in our documents that would end by it.
 */
export function xmlDocument(root: Root): string {
  return toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
}
