import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from './element.ts';

/** A new element of a document, with the text that it has; to be filled further and put somewhere. */
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

/** What the editors add, never the authors' words. */
export const EDITORIAL = { 'data-editorial': '' };

/** A line of the dictionary whose `{address}` becomes a link that shows itself. */
export function addressLine($: CheerioAPI, template: string, address: string): Cheerio<Element> {
  const [before = '', after = ''] = template.split('{address}');
  return newElement($, 'p', EDITORIAL, before).append(newElement($, 'a', { href: address }, address), after);
}
