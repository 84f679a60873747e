import type { Element } from 'xast';
import { visit } from 'unist-util-visit';
import { xmlId } from '../../xml/id.ts';

/** What JATS calls the elements that a text refers to (https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/ref-type.html). */
const REF_TYPES: Readonly<Record<string, string>> = {
  'table-wrap': 'table',
  fig: 'fig',
  sec: 'sec',
  ref: 'bibr',
  fn: 'fn',
};

/** Makes of the links that lead to a place of the article itself the cross-references that JATS has for them; others stay links. */
export function linkWithin(article: Element): Element {
  const places = new Map<string, string>();
  visit(article, 'element', ({ name, attributes: { id } }, _, parent) => {
    const isOfTable = parent?.type === 'element' && parent.name === 'table-wrap-foot';
    if (typeof id === 'string') places.set(id, isOfTable ? 'table-fn' : (REF_TYPES[name] ?? 'other'));
  });
  visit(article, 'element', (link) => {
    const href = link.attributes['xlink:href'];
    if (link.name !== 'ext-link' || href?.startsWith('#') !== true) return;
    const rid = xmlId(href.slice(1));
    const place = places.get(rid);
    if (place === undefined) return;
    link.name = 'xref';
    link.attributes = { 'ref-type': place, rid };
  });
  return article;
}
