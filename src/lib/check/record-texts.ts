import { mixedWords } from '../content-tree/mixed-word.ts';
import { textsInOtherLanguage } from '../markdown/field-languages.ts';
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
export function checkArticleLanguages(file: string, record: unknown, lineOf: LineOf): Problem[] {
  return checkLanguages(file, record, ['title', 'recordTitle', 'abstract', 'keywords'], lineOf);
}

/** Fields with a text in each language that are in another language than they are said to be; `above` is the path to the record. */
export function checkLanguages(
  file: string,
  record: unknown,
  fields: readonly string[],
  lineOf: LineOf,
  above: readonly PropertyKey[] = [],
): Problem[] {
  return fields.flatMap((each) =>
    textsInOtherLanguage(record, each, above).map(({ field, place, message }) => ({
      file,
      field,
      line: lineOf(place),
      message,
    })),
  );
}
