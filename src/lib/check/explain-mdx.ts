import { codeFault } from '../markdown/data-only.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** What the parser of MDX says where the fault is code that is none, or a remark to oneself. */
const EXPLAINED: readonly (readonly [said: RegExp, explain: () => string])[] = [
  [/^Could not parse import\/exports/u, () => codeFault(say('codeParagraph'))],
  [/^Could not parse expression/u, () => codeFault(say('codeUnread'))],
  [/to create a comment in MDX/u, () => say('commentRefused')],
];

/** The error that stopped the compilation of an article, in words for an editor, with its line. */
export function explainMdx(error: unknown): Pick<Problem, 'line' | 'message'> {
  const reason = error instanceof Error ? error.message : String(error);
  const known = EXPLAINED.find(([said]) => said.test(reason));
  return {
    line: lineOf(error) ?? lineIn(reason),
    message: known?.[1]() ?? say('notMdx', { reason }),
  };
}

function lineOf(error: unknown): number | undefined {
  return error instanceof Object && 'line' in error && typeof error.line === 'number'
    ? error.line
    : undefined;
}

/** The line of a place such as `(61:1-61:15)`. */
function lineIn(reason: string): number | undefined {
  const line = /\((\d+):\d+/u.exec(reason)?.[1];
  return line === undefined ? undefined : Number(line);
}
