import { cyrillicLanguage } from '../../content-tree/cyrillic-language.ts';
import type { Block, Inline } from '../../content-tree/nodes.ts';
import { raisedOr } from '../../content-tree/plain-text.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import { inEachLocale, LOCALES, localesFrom, SCRIPTS, type Locale } from '../../../schemas/locales.ts';

/** A stretch of text; `language` is the tag that the author or the editor gave it, if any (BCP 47). */
export interface Run {
  text: string;
  language?: string;
}

/** Text as it is read aloud, and the language that most of it is in. */
export interface Reading {
  text: string;
  language: Locale;
}

/** A space between blocks and cells. */
const BLANK: Run = { text: ' ' };

/** The runs of inline nodes, without note marks and citations, which are not words of the sentence. */
export function runsOf(inlines: readonly Inline[], language?: string): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: inline.value, ...(language === undefined ? {} : { language }) }];
      case 'em':
      case 'strong':
      case 'link':
      case 'sentence':
        return runsOf(inline.children, language);
      case 'sup':
      case 'sub':
        return raisedRuns(runsOf(inline.children, language), inline.type);
      case 'language':
        return runsOf(inline.children, inline.language);
      case 'break':
        return [BLANK];
      case 'noteMark':
      case 'citation':
      case 'citations':
      case 'editorsMark':
        return [];
      default:
        return unknownNode(inline);
    }
  });
}

/** Runs that are raised or lowered as one word with what they stand at: m³, CO₂. */
function raisedRuns(runs: readonly Run[], position: 'sup' | 'sub'): Run[] {
  return runs.map((run) => ({ ...run, text: raisedOr(run.text, position) }));
}

/** The runs of blocks, parted by blanks. Tables and figures are no part of the text around them. */
export function runsOfBlocks(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.type) {
      case 'paragraph':
        return [...runsOf(block.children), BLANK];
      case 'section':
        return [...runsOf(block.title), BLANK, ...runsOfBlocks(block.children)];
      case 'quote':
        return runsOfBlocks(block.children);
      case 'list':
        return block.children.flatMap((item) => runsOfBlocks(item.children));
      case 'table':
      case 'lostFigure':
      case 'picture':
      case 'drawnFigure':
        return [];
      default:
        return unknownNode(block);
    }
  });
}

/** Reads runs of a text in the language `own`. */
export function readRuns(runs: readonly Run[], own: Locale): Reading {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    // Where a mark was taken out before a full stop.
    .replaceAll(/ (?=[,;:.!?)])/gu, '')
    .trim();
  return { text, language: languageOf(runs, own) };
}

/**
 * The language of most letters: a list of references names works in other languages, a table their places. Latin letters in
 * a text of Cyrillic are taken for English.
 */
function languageOf(runs: readonly Run[], own: Locale): Locale {
  const letters = inEachLocale(() => 0);
  const isLatin = SCRIPTS[own] === 'Latin';
  for (const { text, language } of runs) {
    const stated = LOCALES.find((locale) => locale === language?.split('-')[0]);
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    if (stated !== undefined) letters[stated] += all;
    else {
      const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
      letters[isLatin ? cyrillicLanguage(text) : own] += cyrillic;
      letters[isLatin ? own : 'en'] += all - cyrillic;
    }
  }
  // Of two with as many letters the later is taken, and the text's own is the last.
  const inScript = (script: (typeof SCRIPTS)[Locale]) =>
    [...localesFrom(own).slice(1), own].filter((locale) => SCRIPTS[locale] === script);
  const lettersIn = (locales: readonly Locale[]) => locales.reduce((sum, locale) => sum + letters[locale], 0);
  const [latin, cyrillic] = [inScript('Latin'), inScript('Cyrillic')];
  if (lettersIn(latin) === lettersIn(cyrillic)) return own;
  const most = lettersIn(latin) > lettersIn(cyrillic) ? latin : cyrillic;
  return most.reduce((best, locale) => (letters[locale] >= letters[best] ? locale : best), most[0] ?? own);
}
