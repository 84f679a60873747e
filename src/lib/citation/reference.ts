import { bindSpaces } from '../../schemas/bind-spaces.ts';
import { dictionary } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/localized.ts';
import { processor } from './engine.ts';
import { itemForStyle } from './item.ts';
import { htmlToText } from './markup.ts';
import type { CslItem } from './record.ts';
import { STYLE_ORDER, STYLES, type DayPattern, type StyleId } from './styles.ts';

export { ACCESSED_PLACEHOLDER } from './item.ts';
export type { DayPattern, StyleId } from './styles.ts';

/** A reference to an article, formatted for a list of references. */
export interface Reference {
  style: StyleId;
  /** What readers call the style, in their language. */
  name: string;
  /** HTML with `<i>` only, escaped, with no-break spaces where no line may end. */
  html: string;
  /** The same as plain text, with ordinary spaces. */
  text: string;
  /** Set where the style wants the day of access: the reference with it, holding the literal place `{accessed}`. */
  accessed?: { html: string; text: string; pattern: DayPattern };
}

/** The references to an article in every style, those most used in the language first. */
export function references(item: CslItem, locale: Locale): Reference[] {
  return STYLE_ORDER[locale].map((style) => {
    const html = referenceIn(item, locale, style, false);
    const reference = { style, name: styleName(style, locale), html, text: htmlToText(html) };
    const pattern = STYLES[style].accessed;
    if (pattern === undefined) return reference;
    const dated = referenceIn(item, locale, style, true);
    return { ...reference, accessed: { html: dated, text: htmlToText(dated), pattern } };
  });
}

/**
 * The short reference that follows a quotation, as plain text: `(Mustafayev, 2020)`. It has no page, because the
 * record has the first page of the article, not the page of the passage.
 */
export function inTextReference(item: CslItem, locale: Locale, style: StyleId): string {
  return cached(item, `in text, ${style}, ${locale}`, () =>
    htmlToText(processor(style, locale).inText(itemForStyle(item, locale, STYLES[style], false))),
  );
}

function referenceIn(record: CslItem, locale: Locale, style: StyleId, accessed: boolean): string {
  return cached(record, `entry, ${style}, ${locale}, ${String(accessed)}`, () => {
    const item = itemForStyle(record, locale, STYLES[style], accessed);
    // The processor joins initials and family name with an ordinary space where the initials come first.
    return (item.contributor ?? []).reduce(
      (html, { family, given }) => html.replaceAll(`${given} ${family}`, `${given}\u00a0${family}`),
      bindSpaces(processor(style, locale).entry(item)),
    );
  });
}

/** The styles with their names, those most used in the language first. */
export function styleChoices(locale: Locale): { style: StyleId; name: string }[] {
  return STYLE_ORDER[locale].map((style) => ({ style, name: styleName(style, locale) }));
}

/** What was written of a record: the pages of all languages show the references in all three. */
const cache = new WeakMap<CslItem, Map<string, string>>();

function cached(record: CslItem, what: string, write: () => string): string {
  const ofRecord = cache.get(record) ?? new Map<string, string>();
  cache.set(record, ofRecord);
  const text = ofRecord.get(what) ?? write();
  ofRecord.set(what, text);
  return text;
}

/** The name of a style; APA, MLA and Harvard have the same name in all languages. */
function styleName(style: StyleId, locale: Locale): string {
  const { chicago, gost71, gostR705 } = dictionary(locale).cite.styles;
  const names: Readonly<Record<StyleId, string>> = {
    apa: 'APA 7',
    'chicago-author-date': chicago,
    mla: 'MLA 9',
    harvard: 'Harvard',
    'gost-r-7-0-5-2008': gostR705,
    'gost-7-1-2003': gost71,
  };
  return names[style];
}
