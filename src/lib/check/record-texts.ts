import type { ArticleRecord } from '../../schemas/article.ts';
import { inEachLocale, LOCALES, type Locale } from '../../schemas/locales.ts';
import { mixedWords } from '../content-tree/mixed-word.ts';
import { otherLanguage } from '../content-tree/written-language.ts';
import { placeholderIn } from '../markdown/structure.ts';
import type { Findings, LineOf, Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** Every text of a record: words of two alphabets, and what stands for a text that is still to be written. */
export function checkTexts(file: string, record: unknown, lineOf: LineOf): Findings {
  const findings: Findings = { errors: [], warnings: [] };
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === 'string') checkText(value, path);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    }
  };
  const checkText = (text: string, path: string[]): void => {
    const place = { file, field: path.join('.'), line: lineOf(path) };
    const placeholder = placeholderIn(text);
    if (placeholder !== undefined) {
      findings.errors.push({ ...place, message: say('placeholderLeft', { placeholder }) });
    }
    for (const { message, isSlip } of mixedWords(text)) {
      findings[isSlip ? 'errors' : 'warnings'].push({ ...place, message });
    }
  };
  walk(record, []);
  return findings;
}

/** Titles, abstracts and keywords of an article that are in another language than their field. */
export function checkArticleLanguages(file: string, record: ArticleRecord, lineOf: LineOf): Problem[] {
  const { title, recordTitle, abstract, keywords } = record;
  return checkLanguages(
    file,
    { title, recordTitle, abstract, keywords: inEachLocale((locale) => keywords[locale].join(', ')) },
    lineOf,
  );
}

/** Texts in three languages that are in another language than their field; `above` is the path to them. */
export function checkLanguages(
  file: string,
  texts: Readonly<Record<string, Partial<Record<Locale, string | undefined>>>>,
  lineOf: LineOf,
  above: readonly PropertyKey[] = [],
): Problem[] {
  return LOCALES.flatMap((locale) =>
    Object.entries(texts).flatMap(([field, text]) => {
      const other = otherLanguage(text[locale] ?? '', locale);
      if (other === undefined) return [];
      const path = [...above, field, locale];
      return [{ file, field: path.join('.'), line: lineOf(path), message: told(other, locale) }];
    }),
  );
}

function told(other: Locale, locale: Locale): string {
  return say('fieldInOtherLanguage', { other: say(`in_${other}`), own: say(`in_${locale}`) });
}
