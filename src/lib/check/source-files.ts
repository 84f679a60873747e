import type { IssueFacts } from '../../schemas/issue.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

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
      message: say('correctionsMissing'),
    });
  }
  if (corrections === true && source !== true) {
    problems.push({
      file: `${folder}/source.txt`,
      message: say('sourceMissing'),
    });
  }
  if (issue === undefined) return problems;
  const isDescribed = issue.edition.source !== undefined;
  if (source === true && !isDescribed) {
    problems.push({
      file: `${folder}/issue.yaml`,
      field: 'edition.source',
      message: say('sourceUndescribed'),
    });
  }
  if (isDescribed && source !== true && corrections !== true) {
    problems.push({
      file: `${folder}/issue.yaml`,
      field: 'edition.source',
      message: say('sourceDescribedOnly'),
    });
  }
  return problems;
}
