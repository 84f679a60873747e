import CSL, { type Item } from 'citeproc';
import type { Locale, Localized } from '../../schemas/localized.ts';
import english from './locales/locales-en-GB.xml?raw';
import kazakh from './locales/locales-kk-KZ.xml?raw';
import russian from './locales/locales-ru-RU.xml?raw';
import { toHtml, withoutSigns } from './markup.ts';
import { STYLES, type Style, type StyleId } from './styles.ts';

/** A style in a language. */
export interface Processor {
  /** The entry of a list of references, as HTML with `<i>` only. */
  entry: (item: Item) => string;
  /** The short reference of the text, as HTML with `<i>` only. */
  inText: (item: Item) => string;
}

/** The tag of each language in CSL, and the file that has its words. */
const TERMS: Localized<{ tag: string; words: string }> = {
  en: { tag: 'en-GB', words: english },
  kk: { tag: 'kk-KZ', words: kazakh },
  ru: { tag: 'ru-RU', words: russian },
};

/** The words by their tag; citeproc asks for en-US before any language that it does not know. */
const WORDS = new Map([
  ['en-US', english],
  ...Object.values(TERMS).map(({ tag, words }): [string, string] => [tag, words]),
]);

/** Our form of output: text that is escaped, italics, nothing else; the processor's own HTML has boxes and numbers of signs. */
const FORMAT = 'reference';
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  // Asked for nothing, too, where a part of a name is not there.
  text_escape: (text?: string) => withoutSigns(text ?? ''),
  '@font-style/italic': '<i>%%STRING%%</i>',
  '@bibliography/entry': (_: unknown, entry: string) => entry,
};

/** An engine takes longer to make than all the references of an issue in its style. */
const processors = new Map<string, Processor>();

/** The processor of a style in a language, made once. */
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
      retrieveLocale: (tag) => wordsOf(tag),
      retrieveItem: () => {
        if (current === undefined) throw new Error('citeproc asks for an item before it has one');
        return current;
      },
    },
    adapted(STYLES[id], locale),
    TERMS[locale].tag,
    true,
  );
  engine.setOutputFormat(FORMAT);
  const load = (item: Item) => {
    // The engine keeps what it knows of an item by its name; an empty list makes it forget.
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
      return toHtml(locale === 'en' ? entry : stopped(entry));
    },
    inText: (item) => {
      load(item);
      return toHtml(engine.makeCitationCluster([{ id: item.id }]));
    },
  };
}

/**
 * Outside English the full stop after «…?» stays, for it is not the sentence of the reference that asks; citeproc leaves it
 * out where the last word of the title is quoted.
 */
function stopped(entry: string): string {
  return entry.replaceAll(/(?<=[?!][“”]?») (?=<i>)/gu, '. ');
}

function wordsOf(tag: string): string {
  const words = WORDS.get(tag);
  if (words === undefined) throw new Error(`citeproc asks for words in ${tag}, which we do not have`);
  return words;
}

/**
 * What CSL cannot say. It leaves to the processor which words stay small in a title; citeproc takes a list as an option of
 * the language. It has no condition on the language, and three habits of the English styles stay in English: the serial comma
 * (the one after an inverted name is in all), “&” for a word, and italics for “et al.”, which is Latin, «и др.» is not.
 */
function adapted({ csl, smallWords }: Style, locale: Locale): string {
  if (locale !== 'en') {
    return csl
      .replaceAll('delimiter-precedes-last="always"', 'delimiter-precedes-last="after-inverted-name"')
      .replaceAll('and="symbol"', 'and="text"')
      .replaceAll('<et-al font-style="italic"/>', '');
  }
  if (smallWords === undefined) return csl;
  return csl.replace('<style-options ', `<style-options skip-words="${smallWords.replaceAll(' ', ',')}" `);
}
