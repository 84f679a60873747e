import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { otherLanguage } from '../content-tree/written-language.ts';
import { say } from '../faults/say.ts';
import type { ExplainedIssue } from './explain-issues.ts';

/**
 * What is in another language than it is said to be, of a field that has a text, or several, in each: as an editor has written it,
 * so that what is wrong with other fields hides nothing.
 */
export function textsInOtherLanguage(
  record: unknown,
  field: string,
  above: readonly PropertyKey[] = [],
): ExplainedIssue[] {
  const texts = LOCALES.map((locale) => wordsOf(valueOf(valueOf(record, field), locale)));
  return LOCALES.flatMap((locale, index) => {
    const other = otherLanguage(texts[index] ?? '', locale);
    const place = [...above, field, locale];
    return other === undefined ? [] : [{ field: place.join('.'), place, message: told(other, locale) }];
  });
}

function wordsOf(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string').join(', ');
}

function valueOf(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null
    ? (record as Record<string, unknown>)[field]
    : undefined;
}

function told(other: Locale, locale: Locale): string {
  return say('fieldInOtherLanguage', { other: say(`in_${other}`), own: say(`in_${locale}`) });
}
