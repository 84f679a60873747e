import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of a part of a Word file. */
export function parsePart(xml: string): Element | undefined {
  const tree: Root = fromXml(xml);
  return tree.children.find((node): node is Element => node.type === 'element');
}

/** The elements inside an element, those of a name alone where one is given. */
export function elementsIn(parent: Element | undefined, name?: string): Element[] {
  const children: ElementContent[] = parent?.children ?? [];
  return children.filter(
    (node): node is Element => node.type === 'element' && (name === undefined || node.name === name),
  );
}

/** The first element on a path of names, `w:pPr/w:jc`; undefined if there is none. */
export function elementAt(parent: Element | undefined, path: string): Element | undefined {
  return path.split('/').reduce<Element | undefined>((element, name) => elementsIn(element, name)[0], parent);
}

/** Every element of a name below an element, at any depth, in the order of the text. */
export function elementsBelow(parent: Element | undefined, name: string): Element[] {
  return elementsIn(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}

/** An attribute; undefined if there is none. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name] ?? undefined;
}

/** `w:val` of the first element on a path. */
export function valueAt(parent: Element | undefined, path: string): string | undefined {
  return attribute(elementAt(parent, path), 'w:val');
}

/** A property that is on or off, `<w:b/>` or `<w:b w:val="0"/>`; undefined where nothing is said. */
export function toggleAt(parent: Element | undefined, path: string): boolean | undefined {
  const element = elementAt(parent, path);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'w:val') ?? '1');
}

/** The characters directly inside an element. */
export function textIn(element: Element): string {
  return element.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
