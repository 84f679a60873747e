import { claimsSchema } from '../../schemas/claims.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { aloneFaults, numbersOfText } from '../claims/coverage.ts';
import type { ArticleNumbers } from '../claims/given-numbers.ts';
import type { CheckedArticle } from './article.ts';
import type { Findings } from './problem.ts';
import { checkYamlFile } from './yaml.ts';

/** The end of the name of a file of claims; its article's slug goes before it. */
export const CLAIMS_ENDING = '.claims.yaml';

/** Checks a file of claims: its form, that every phrase and number stands in its article, and that all numbers are covered. */
export async function checkClaimsFile(
  root: string,
  file: string,
  articles: readonly CheckedArticle[],
): Promise<Findings> {
  const name = file.replace(CLAIMS_ENDING, '.mdx');
  const article = articles.find((each) => each.file === name);
  if (article === undefined) {
    const message = `there is no article ${name}: name the file after its article, or remove it`;
    return { errors: [{ file, message }], warnings: [] };
  }
  const { data, problems, lineOf } = await checkYamlFile(root, file, claimsSchema);
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
