import { tokenize } from '../language/tokens.ts';
import { findPhrase } from './phrases.ts';
import { phraseOf, QUOTATION, readableText, type Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** The quotations of a query that no text has as they are written, without their marks. */
export async function standingNowhere(index: SearchIndex, typed: string): Promise<string[]> {
  const quotations = [...readableText(typed).matchAll(QUOTATION)].map(([, quoted = '']) => quoted.trim());
  if (quotations.length === 0) return [];
  const catalog = await index.catalog();
  const found = await Promise.all(quotations.map((quoted) => findPhrase(index, catalog, phraseOf(quoted))));
  return quotations.filter((_, number) => found[number]?.size === 0);
}

/** A query with some of its quotations as plain words; their last word is ended, not one that is still being typed. */
export function asWords(typed: string, quotations: readonly string[]): string {
  if (quotations.length === 0) return typed;
  return readableText(typed).replaceAll(QUOTATION, (whole, quoted: string) =>
    quotations.includes(quoted.trim()) ? ` ${quoted} ` : whole,
  );
}

/** Whether a quotation is of a single word. */
export function isOneWord(quoted: string): boolean {
  return tokenize(quoted).length === 1;
}

/** Whether a term is a word of any of the quotations. */
export function isWordOf(quotations: readonly string[], { text }: Term): boolean {
  return quotations.some((quoted) => tokenize(quoted).some((token) => token.text === text));
}
