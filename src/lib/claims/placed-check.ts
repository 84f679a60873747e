import { dictionary, fill } from '../../i18n/index.ts';
import { inEachLocale, type Locale } from '../../schemas/locales.ts';
import { annotationId, type PlacedCheck } from '../content-tree/annotations.ts';
import type { CheckedClaim } from './check-claims.ts';
import { writtenClaim } from './written-claim.ts';

/** The claims that differ, as the files of an article tell of them. */
export function differingChecks(claims: readonly CheckedClaim[]): PlacedCheck[] {
  return claims
    .filter(({ verdict }) => verdict === 'differs')
    .map((claim) => ({
      id: annotationId({ mark: 'check', id: claim.id }),
      words: claim.words,
      text: inEachLocale((locale) => sentenceOf(claim, locale)),
    }));
}

/** What is printed, and what the formula gives; of a comparison, those of its parts that do not hold. */
function sentenceOf(claim: CheckedClaim, locale: Locale): string {
  const { parts, printed, computed } = writtenClaim(claim, locale);
  const { number, comparison } = dictionary(locale).checks.remark;
  const differing = parts.filter(({ verdict }) => verdict === 'differs');
  const formula = differing.map(({ text }) => text).join('; ');
  return printed === undefined || computed === undefined
    ? fill(comparison, { formula })
    : fill(number, { printed, formula, computed });
}
