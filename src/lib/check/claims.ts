import { besideArticle } from '../../schemas/beside-article.ts';
import { claimsSchema, type Claims } from '../../schemas/claims.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { aloneFaults, numbersOfText } from '../claims/coverage.ts';
import type { ArticleNumbers } from '../claims/given-numbers.ts';
import type { CheckedArticle } from './article.ts';
import type { Findings } from './problem.ts';
import { checkYamlFile, type Checked } from './yaml.ts';

/** Reads the claims of an article. */
export function readClaims(root: string, article: string): Promise<Checked<Claims>> {
  return checkYamlFile(root, besideArticle(article, 'claims'), claimsSchema);
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
  const { faults } = checkClaims(data, numbers);
  return {
    errors: [...faults, ...aloneFaults(data, numbers)].map(({ field, message }) => ({
      file,
      field: field.join('.'),
      line: lineOf(field),
      message,
    })),
    warnings: numbersOfText(data, numbers)
      .filter(({ state }) => state === 'open')
      .map(({ text, fragment }) => ({
        file,
        message: `the number ${text} (#${fragment}) is in no claim: claim it, or write its words under alone`,
      })),
  };
}

function numbersOf({ record, text }: CheckedArticle): ArticleNumbers | undefined {
  return record === undefined || text === undefined ? undefined : { language: record.language, text };
}
