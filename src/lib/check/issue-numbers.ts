import type { IssueFacts } from '../../schemas/issue.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** An issue.yaml that was read, and what it states. */
export interface StatedIssue {
  file: string;
  facts: Pick<IssueFacts, 'year' | 'number' | 'wholeNumber'>;
}

/** Whole numbers that do not follow the years. An issue of the number of another is told of by its folder. */
export function checkIssueNumbers(issues: readonly StatedIssue[]): Problem[] {
  const stated = issues.map(({ file, facts }) => ({
    file,
    ...facts,
    name: `${String(facts.number)}/${String(facts.year)}`,
  }));
  const inOrder = stated.toSorted((a, b) => a.year - b.year || a.number - b.number);
  return inOrder.flatMap(({ file, name, wholeNumber }, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || before.name === name || before.wholeNumber < wholeNumber) return [];
    const message = say('wholeNumbersUnordered', {
      issue: name,
      whole: wholeNumber,
      before: before.name,
      wholeBefore: before.wholeNumber,
    });
    return [{ file, field: 'wholeNumber', message }];
  });
}

/** The folder of an issue is its address, and says which it is. */
export function checkFolderName(file: string, folder: string, { year, number }: IssueFacts): Problem[] {
  const name = `${String(year)}-${String(number)}`;
  if (folder === `issues/${name}`) return [];
  const message = say('folderOtherNumber', { folder, name });
  return [{ file, field: 'number', message }];
}
