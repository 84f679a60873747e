import type { JsonLdNode } from './json-ld/node.ts';
import type { Locale } from '../../schemas/localized.ts';

/** A `<meta name>`; `lang` where it says something in another language than the page. */
export interface MetaTag {
  tag: 'meta';
  name: string;
  content: string;
  lang?: Locale;
}

/** A `<link>`. */
export interface LinkTag {
  tag: 'link';
  rel: string;
  href: string;
  type?: string;
}

/** A block of JSON-LD: a graph of things that refer to each other by `@id`. */
export interface DataTag {
  tag: 'data';
  graph: readonly JsonLdNode[];
}

/** A tag in the head of a page for machines. */
export type HeadTag = MetaTag | LinkTag | DataTag;

/** A `<meta>` in the language of the page, or in the one that is given. */
export function meta(name: string, content: string, lang?: Locale): MetaTag {
  return { tag: 'meta', name, content, ...(lang === undefined ? {} : { lang }) };
}
