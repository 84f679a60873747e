import type { CheerioAPI } from 'cheerio';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];
/** An element of a parsed page; cheerio itself does not export the type. */
export type Element = Extract<Node, { attribs: Record<string, string> }>;
