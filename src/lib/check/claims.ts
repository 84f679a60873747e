import { besideArticle } from '../../schemas/beside-article.ts';
import { claimsWith, type Claims } from '../../schemas/claims.ts';
import { checkClaims, type ClaimFault } from '../claims/check-claims.ts';
import { aloneFaults, numbersOfText } from '../claims/coverage.ts';
import type { ArticleNumbers } from '../claims/given-numbers.ts';
import type { IssueUnits } from '../../schemas/issue-units.ts';
import type { CheckedArticle } from './article.ts';
import { checkLanguages, checkTexts } from './record-texts.ts';
import type { Findings } from './problem.ts';
import { checkYamlFile, type Checked } from './yaml.ts';
import { say } from '../faults/say.ts';

/** Reads the claims of an article. */
export function readClaims(root: string, article: string, units: IssueUnits): Promise<Checked<Claims>> {
  return checkYamlFile(root, besideArticle(article, 'claims'), claimsWith(units));
}

/** Checks the claims of an article: their form, that every phrase and number stands in it, and that all numbers are covered. */
export function checkArticleClaims(
  article: CheckedArticle,
  { data, problems, lineOf }: Checked<Claims>,
): Findings {
  const file = besideArticle(article.file, 'claims');
  // Where the article cannot be read, no phrase of it can be found.
  const numbers = numbersOf(article);
  if (data === undefined || numbers === undefined) return { errors: problems, warnings: [] };
  const faults = checkClaims(data, numbers).faults.filter(
    ({ field }) => !article.hasTableFaults || !isOfTable(data, field),
  );
  const reasons = data.claims.map(({ cannot }) => ({ cannot }));
  const texts = checkTexts(file, { claims: reasons }, lineOf);
  const languages = reasons.flatMap(({ cannot }, index) =>
    cannot === undefined ? [] : checkLanguages(file, { cannot }, ['cannot'], lineOf, ['claims', index]),
  );
  return {
    errors: [
      ...texts.errors,
      ...languages,
      ...[
        ...faults,
        ...(faults.length > 0 ? [] : unmarked(data, article)),
        ...aloneFaults(data, numbers),
      ].map(({ field, message }) => ({
        file,
        field: field.join('.'),
        line: lineOf(field),
        message,
      })),
    ],
    warnings: numbersOfText(data, numbers)
      .filter(({ state }) => state === 'open')
      .map(({ text, fragment }) => ({
        file,
        message: say('numberUnclaimed', { number: text, fragment }),
      })),
  };
}

/** Whether a fault is of a number that a claim takes from a table. */
function isOfTable({ claims }: Claims, [, index, given, name]: readonly PropertyKey[]): boolean {
  const number = given === 'given' ? claims[Number(index)]?.given[String(name)] : undefined;
  return number !== undefined && 'table' in number;
}

/** Claims that stand in the text, but where no mark can be set: in a heading, or around the mark of a note. */
function unmarked({ claims }: Claims, { annotations }: CheckedArticle): ClaimFault[] {
  return claims.flatMap(({ id, claim }, index) => {
    const placed = annotations.find((each) => each.mark === 'check' && each.id === id);
    if (placed === undefined || placed.count === 1) return [];
    const message = say('claimUnmarked', { claim });
    return [{ field: ['claims', index, 'claim'], message }];
  });
}

function numbersOf({ record, text }: CheckedArticle): ArticleNumbers | undefined {
  return record === undefined || text === undefined ? undefined : { language: record.language, text };
}
