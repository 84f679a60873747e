import { load, type CheerioAPI } from 'cheerio';
import type { Locale } from '../../../schemas/locales.ts';
import { cyrillicLanguage } from '../../content-tree/cyrillic-language.ts';
import type { Passage, PassageKind } from './passage.ts';

/** Nodes of a parsed page. */
export type Nodes = ReturnType<CheerioAPI>;
/** An element of a parsed page. */
export type Element = Extract<Nodes[number], { attribs: Record<string, string> }>;

/** A built page, with its address without base path and language. */
export interface SourcePage {
  address: string;
  locale: Locale;
  html: string;
}

/** Parses a page and takes away what its authors did not write. */
export function open(html: string): CheerioAPI {
  const $ = load(html);
  // Marks of notes and citations stand inside sentences and are no words of theirs.
  $('[data-editorial], script, style, .note-mark, .citation').remove();
  $('br').replaceWith(' ');
  return $;
}

/** The text of a node as it is read: blocks and cells parted by blanks. */
export function read(node: Nodes): string {
  const copy = node.clone();
  copy
    .find('p, li, dd, dt, div, td, th, tr, span.position, span.author-credentials, address > span')
    .append(' ');
  return copy
    .text()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,;:.!?)])/gu, '')
    .trim();
}

interface Given {
  language?: Locale;
  heading?: string;
  fragment?: string;
  text?: string;
}

/** A passage from a node; what is given is not read from it. */
export function passage(kind: PassageKind, node: Nodes, given: Given = {}): Passage {
  const text = given.text ?? read(node);
  return {
    kind,
    language: given.language ?? languageOf(text),
    fragment: given.fragment ?? node.attr('id') ?? '',
    heading: given.heading ?? '',
    text,
  };
}

/** References name Russian and Kazakh works in an English list: what most letters are decides. */
function languageOf(text: string): Locale {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? cyrillicLanguage(text) : 'en';
}

/** The items of a list, each a passage. */
export function items($: CheerioAPI, list: Nodes, kind: PassageKind): Passage[] {
  return list.toArray().map((item) => passage(kind, $(item)));
}
