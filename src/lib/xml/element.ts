import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

/** The attributes of an element; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What an element holds; lists are taken apart, what is undefined is left out. */
export type XmlChild = ElementContent | string | undefined | readonly XmlChild[];

/**
 * An element of XML. `x` of xastscript would take an element that stands where the attributes are optional for a set of
 * attributes, and write it as one: here they are asked for, and the compiler tells them from children.
 */
export function element(name: string, attributes: XmlAttributes, ...children: XmlChild[]): Element {
  return x(name, attributes, children.flatMap(flat));
}

function flat(child: XmlChild): (ElementContent | string)[] {
  if (child === undefined) return [];
  return isList(child) ? child.flatMap(flat) : [child];
}

function isList(child: XmlChild): child is readonly XmlChild[] {
  return Array.isArray(child);
}
