import { cyrillicLanguage } from '../../content-tree/cyrillic-language.ts';
import type { Block, Inline } from '../../content-tree/nodes.ts';
import { unknownNode } from '../../content-tree/unknown-node.ts';
import { LOCALES, type Locale } from '../../../schemas/locales.ts';

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

/** A blank that parts blocks and cells. */
const BLANK: Run = { text: ' ' };

/** The runs of a line. Marks of notes and citations stand inside sentences and are no words of theirs. */
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
      case 'language':
        return runsOf(inline.children, inline.language);
      case 'break':
        return [BLANK];
      case 'noteMark':
      case 'citation':
        return [];
      default:
        return unknownNode(inline);
    }
  });
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

/** The language of most letters: a list of references names works in other languages, a table their places. */
function languageOf(runs: readonly Run[], own: Locale): Locale {
  const letters = { en: 0, kk: 0, ru: 0 };
  for (const { text, language } of runs) {
    const stated = LOCALES.find((locale) => locale === language?.split('-')[0]);
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    if (stated !== undefined) letters[stated] += all;
    else {
      const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
      letters[own === 'en' ? cyrillicLanguage(text) : own] += cyrillic;
      letters.en += all - cyrillic;
    }
  }
  const { en, kk, ru } = letters;
  if (en === kk + ru) return own;
  if (en > kk + ru) return 'en';
  return kk === ru && own !== 'en' ? own : kk > ru ? 'kk' : 'ru';
}
