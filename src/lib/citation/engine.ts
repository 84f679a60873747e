import CSL, { type Item } from 'citeproc';
import type { Locale, Localized } from '../../schemas/localized.ts';
import english from './locales/locales-en-GB.xml?raw';
import kazakh from './locales/locales-kk-KZ.xml?raw';
import russian from './locales/locales-ru-RU.xml?raw';
import { unmaskHtml, maskHtml } from './markup.ts';
import { STYLES, type Style, type StyleId } from './styles.ts';

/** A style in a language. */
export interface Processor {
  /** The entry of a list of references, as HTML with `<i>` only. */
  entry: (item: Item) => string;
  /** The short reference of the text, as HTML with `<i>` only. */
  inText: (item: Item) => string;
}

/** The tag of each language in CSL, and the file that has its words. */
const CSL_LOCALES: Localized<{ tag: string; words: string }> = {
  en: { tag: 'en-GB', words: english },
  kk: { tag: 'kk-KZ', words: kazakh },
  ru: { tag: 'ru-RU', words: russian },
};

/** The words by their tag; citeproc asks for en-US before any language that it does not know. */
const LOCALE_XML = new Map([
  ['en-US', english],
  ...Object.values(CSL_LOCALES).map(({ tag, words }): [string, string] => [tag, words]),
]);

/** Our output format: escaped text and italics only; the processor's own HTML adds boxes and character references. */
const OUTPUT_FORMAT = 'reference';
CSL.Output.Formats[OUTPUT_FORMAT] = {
  ...CSL.Output.Formats['text'],
  // Called with undefined where a part of a name is missing.
  text_escape: (text?: string) => maskHtml(text ?? ''),
  '@font-style/italic': '<i>%%STRING%%</i>',
  '@bibliography/entry': (_: unknown, entry: string) => entry,
};

/** Cached: creating an engine takes longer than all the references of an issue in its style. */
const processors = new Map<string, Processor>();

/** The processor of a style in a language, created once. */
export function processor(style: StyleId, locale: Locale): Processor {
  const key = `${style} ${locale}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const made = makeProcessor(style, locale);
  processors.set(key, made);
  return made;
}

function makeProcessor(id: StyleId, locale: Locale): Processor {
  let current: Item | undefined;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag) => localeXml(tag),
      retrieveItem: () => {
        if (current === undefined) throw new Error('citeproc asks for an item before it has one');
        return current;
      },
    },
    adaptStyle(STYLES[id], locale),
    CSL_LOCALES[locale].tag,
    true,
  );
  engine.setOutputFormat(OUTPUT_FORMAT);
  const load = (item: Item) => {
    // The engine caches items by id; an empty list clears the cache.
    engine.updateItems([]);
    current = item;
    engine.updateItems([item.id]);
  };
  return {
    entry: (item) => {
      load(item);
      const made = engine.makeBibliography();
      const entry = made === false ? undefined : made[1][0];
      if (entry === undefined) throw new Error(`citeproc wrote no entry in ${id} for ${item.id}`);
      return unmaskHtml(locale === 'en' ? entry : restoreFullStop(entry));
    },
    inText: (item) => {
      load(item);
      return unmaskHtml(engine.makeCitationCluster([{ id: item.id }]));
    },
  };
}

/**
 * Outside English the full stop after «…?» stays, because the question is the title's, not the reference's; citeproc drops
 * it where the last word of the title is quoted.
 */
function restoreFullStop(entry: string): string {
  return entry.replaceAll(/(?<=[?!][“”]?») (?=<i>)/gu, '. ');
}

function localeXml(tag: string): string {
  const words = LOCALE_XML.get(tag);
  if (words === undefined) throw new Error(`citeproc asks for words in ${tag}, which we do not have`);
  return words;
}

/**
 * Changes that CSL cannot express. CSL leaves to the processor which words stay lower case in a title; citeproc takes a list
 * as a style option. CSL has no condition on the language, so three rules of the English styles are limited to English: the serial comma
 * (the one after an inverted name is in all), “&” for a word, and italics for “et al.”, which is Latin, «и др.» is not.
 */
function adaptStyle({ csl, smallWords }: Style, locale: Locale): string {
  if (locale !== 'en') {
    return csl
      .replaceAll('delimiter-precedes-last="always"', 'delimiter-precedes-last="after-inverted-name"')
      .replaceAll('and="symbol"', 'and="text"')
      .replaceAll('<et-al font-style="italic"/>', '');
  }
  if (smallWords === undefined) return csl;
  return csl.replace('<style-options ', `<style-options skip-words="${smallWords.replaceAll(' ', ',')}" `);
}
