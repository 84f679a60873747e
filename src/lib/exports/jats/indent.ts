import type { Element } from 'xast';

/** Elements with element content in JATS, where whitespace is not significant. */
const ELEMENT_CONTENT = new Set(
  `article front journal-meta journal-title-group publisher article-meta title-group trans-title-group contrib-group
  contrib name-alternatives name bio pub-date permissions abstract trans-abstract kwd-group custom-meta-group custom-meta
  body sec disp-quote list list-item fig table-wrap caption table thead tbody tr table-wrap-foot
  back fn-group fn ref-list ref`.split(/\s+/u),
);

/** Indents the XML, so that people can read it and compare versions. */
export function indentXml(article: Element): Element {
  return indent(article, 0);
}

function indent(element: Element, depth: number): Element {
  if (!ELEMENT_CONTENT.has(element.name) || element.children.length === 0) return element;
  const line = (level: number) => ({ type: 'text' as const, value: `\n${'  '.repeat(level)}` });
  const children = element.children.flatMap((child) => [
    line(depth + 1),
    child.type === 'element' ? indent(child, depth + 1) : child,
  ]);
  return { ...element, children: [...children, line(depth)] };
}
