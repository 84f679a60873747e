import type { BuiltPage } from '../built-site.ts';

/** Letters of the Kazakh alphabet that Russian does not have. */
const KAZAKH = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether the word has letters that are not of the language's alphabet. */
function isForeign(word: string, language: string): boolean {
  if (language === 'en') return CYRILLIC.test(word);
  // A name keeps the letters of its own language.
  return language === 'ru' && KAZAKH.test(word) && !/^\p{Lu}/u.test(word);
}

/**
 * Text in letters that the language it is marked with does not have: Cyrillic in English, Kazakh letters in Russian.
 * A screen reader would spell it out, and the page would be hyphenated wrongly. A lone letter is no language.
 */
export function languageProblems({ $, locale }: BuiltPage): string[] {
  const declared = $('html').attr('lang');
  const problems = declared === locale ? [] : [`<html lang="${declared ?? ''}">`];
  $('body, body *')
    .not('script, style, template')
    .contents()
    .each((_, node) => {
      if (!('data' in node)) return;
      const language = $(node).closest('[lang]').attr('lang') ?? locale;
      const words = node.data.match(/\p{L}{2,}/gu) ?? [];
      if (words.some((word) => isForeign(word, language))) {
        problems.push(`lang="${language}" on ${node.data.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}`);
      }
    });
  return problems;
}
