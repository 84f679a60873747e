import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from './element.ts';

/** Creates an element with attributes and text. */
export function newElement(
  $: CheerioAPI,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): Cheerio<Element> {
  return $<Element, string>(`<${name}></${name}>`)
    .attr({ ...attributes })
    .text(text);
}

/** The attribute of everything that the editors add to the authors' text. */
export const EDITORIAL = { 'data-editorial': '' };

/** A paragraph from a template of the dictionary, whose `{address}` becomes a link. */
export function addressLine($: CheerioAPI, template: string, address: string): Cheerio<Element> {
  const [before = '', after = ''] = template.split('{address}');
  return newElement($, 'p', EDITORIAL, before).append(newElement($, 'a', { href: address }, address), after);
}
