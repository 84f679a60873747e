import type { IssueFacts } from '../../schemas/issue.ts';
import type { Problem } from './problem.ts';

/**
 * An issue made from a source has source.txt, corrections.yaml and a description of the source in issue.yaml; an issue
 * born digital has none of the three.
 */
export function checkSourceFiles(
  folder: string,
  names: readonly string[],
  issue: IssueFacts | undefined,
): Problem[] {
  const [source, corrections] = ['source.txt', 'corrections.yaml'].map((name) => names.includes(name));
  const problems: Problem[] = [];
  if (source === true && corrections !== true) {
    problems.push({
      file: `${folder}/corrections.yaml`,
      message:
        'the file is missing: add it beside source.txt, with `reasons: {}` and `entries: []` where nothing was corrected',
    });
  }
  if (corrections === true && source !== true) {
    problems.push({
      file: `${folder}/source.txt`,
      message:
        'the file is missing: add the text that corrections.yaml corrects, or remove corrections.yaml if the issue was not made from a source',
    });
  }
  if (issue === undefined) return problems;
  const isDescribed = issue.edition.source !== undefined;
  if (source === true && !isDescribed) {
    problems.push({
      file: `${folder}/issue.yaml`,
      field: 'edition.source',
      message: 'there is a source.txt: write what it is, in a sentence in each of the three languages',
    });
  }
  if (isDescribed && source !== true && corrections !== true) {
    problems.push({
      file: `${folder}/issue.yaml`,
      field: 'edition.source',
      message: 'there is no source.txt: add it with its corrections.yaml, or remove this field',
    });
  }
  return problems;
}
