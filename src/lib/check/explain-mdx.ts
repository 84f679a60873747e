import { CODE_REMEDY } from '../markdown/data-only.ts';
import type { Problem } from './problem.ts';

/** What the parser of MDX says where the fault is code that is none, or a remark to oneself. */
const EXPLAINED: readonly (readonly [said: RegExp, message: string])[] = [
  [/^Could not parse import\/exports/u, `this paragraph is code: ${CODE_REMEDY}`],
  [/^Could not parse expression/u, `between the braces stands code: ${CODE_REMEDY}`],
  [/to create a comment in MDX/u, 'a comment has no place in an article: remove it'],
];

/** The error that stopped the compilation of an article, in words for an editor, with its line. */
export function explainMdx(error: unknown): Pick<Problem, 'line' | 'message'> {
  const reason = error instanceof Error ? error.message : String(error);
  const known = EXPLAINED.find(([said]) => said.test(reason));
  return {
    line: lineOf(error) ?? lineIn(reason),
    message:
      known?.[1] ??
      `this is not MDX: ${reason}. A brace or an angle bracket that is text is written \\{ or \\<; a component is closed by </Name> on a line of its own`,
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
