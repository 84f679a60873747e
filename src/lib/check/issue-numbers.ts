import type { IssueFacts } from '../../schemas/issue.ts';
import type { Problem } from './problem.ts';

/** An issue.yaml that was read, and what it states. */
export interface StatedIssue {
  file: string;
  facts: Pick<IssueFacts, 'year' | 'number'>;
}

/** Two issues of one number: the record of one was copied, and not yet changed. */
export function checkIssueNumbers(issues: readonly StatedIssue[]): Problem[] {
  const stated = issues.map(({ file, facts: { number, year } }) => ({
    file,
    name: `${String(number)}/${String(year)}`,
  }));
  return stated.flatMap(({ file, name }, index) => {
    const other = stated.slice(0, index).find((earlier) => earlier.name === name);
    if (other === undefined) return [];
    const message = `${name} is the number of ${other.file} too: write number and year as this issue prints them`;
    return [{ file, field: 'number', message }];
  });
}
