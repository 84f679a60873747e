import type { Element } from 'xast';
import { attribute, elementAt, elementsIn, toggleAt, valueAt } from './word-xml.ts';

/** What a style says of the text that has it, whatever it is based on. */
export interface Style {
  /** The name, in small letters: `heading 1`, `title`, `caption`. Word keeps these in English in every language. */
  name: string;
  /** The level of a heading, from 1. */
  heading?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  font?: string | undefined;
  align?: string | undefined;
  /** The list that the style numbers, and the level in it, from 0. */
  list?: { id: string; level: number } | undefined;
}

/** The styles of a manuscript by their ids; any other id, and none, has the style of the whole document. */
export type Styles = (id: string | undefined) => Style;

/** Reads `word/styles.xml`. */
export function readStyles(part: Element | undefined): Styles {
  const all = elementsIn(part, 'w:style');
  const byId = new Map(all.map((style) => [attribute(style, 'w:styleId'), style]));
  const ofDocument = propertiesOf(
    elementAt(part, 'w:docDefaults'),
    'w:rPrDefault/w:rPr',
    'w:pPrDefault/w:pPr',
  );
  const usual = all.find(
    (style) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1',
  );
  const resolve = (style: Element | undefined, seen: readonly Element[] = []): Style => {
    if (style === undefined || seen.includes(style)) return { ...ofDocument, name: '' };
    const base = valueAt(style, 'w:basedOn');
    const inherited = resolve(base === undefined ? undefined : byId.get(base), [...seen, style]);
    const own = propertiesOf(style, 'w:rPr', 'w:pPr');
    const name = (valueAt(style, 'w:name') ?? '').toLowerCase();
    return { ...inherited, ...own, name, heading: headingOf(name) ?? own.heading ?? inherited.heading };
  };
  return (id) => resolve(id === undefined ? usual : (byId.get(id) ?? usual));
}

/** What is stated, without what is not: it must not hide what is inherited. */
function propertiesOf(element: Element | undefined, runPath: string, paragraphPath: string): Partial<Style> {
  const run = elementAt(element, runPath);
  const paragraph = elementAt(element, paragraphPath);
  const outline = valueAt(paragraph, 'w:outlineLvl');
  const stated: Partial<Style> = {
    bold: toggleAt(run, 'w:b'),
    italic: toggleAt(run, 'w:i'),
    font: fontOf(run),
    align: valueAt(paragraph, 'w:jc'),
    list: listOf(paragraph),
    heading: outline === undefined || outline === '9' ? undefined : Number(outline) + 1,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** The font of letters beyond ASCII, which Cyrillic is. */
export function fontOf(properties: Element | undefined): string | undefined {
  const fonts = elementAt(properties, 'w:rFonts');
  return attribute(fonts, 'w:hAnsi') ?? attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:cs');
}

/** The list that a paragraph's properties put it in; `0` takes it out of one. */
export function listOf(properties: Element | undefined): { id: string; level: number } | undefined {
  const id = valueAt(properties, 'w:numPr/w:numId');
  const level = valueAt(properties, 'w:numPr/w:ilvl');
  return id === undefined ? undefined : { id, level: Number(level ?? 0) };
}

function headingOf(name: string): number | undefined {
  const level = /^heading (\d)$/u.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
