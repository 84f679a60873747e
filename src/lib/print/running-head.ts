import { dictionary, fill } from '../../i18n/index.ts';
import type { PrintedArticle } from './printed-article.ts';

/** The maximum number of authors in a running head. */
const MAX_AUTHORS = 3;

/**
 * The rules of an article's pages: over the text stand the journal and its number, left, and the authors, right. A margin
 * box takes strings and counters, not elements, so every article has a named page of its own (CSS Paged Media 3).
 */
export function runningHead({ slug, issue, records, language }: PrintedArticle): string {
  const t = dictionary(language);
  const { journal, number, year } = issue;
  const names = records[language].author.map(({ given, family }) => `${given} ${family}`);
  const [first = ''] = names;
  const left = fill(t.article.place, { journal: journal.title, number, year });
  const right =
    names.length > MAX_AUTHORS ? fill(t.files.print.andOthers, { author: first }) : names.join(', ');
  return [
    `[data-article="${slug}"] :is(.printed-text, .with-text) { page: text-${slug} }`,
    `@page text-${slug} {`,
    `  @top-left { content: ${cssString(left)} }`,
    `  @top-right { content: ${cssString(right)} }`,
    '}',
  ].join('\n');
}

/** A text as a string of CSS (CSS Syntax 3, section 4.3.5), safe inside a `<style>` element too. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
