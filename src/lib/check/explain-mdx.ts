import { say } from '../faults/say.ts';
import { braceFaults } from '../markdown/braces.ts';
import { codeFault } from '../markdown/data-only.ts';
import type { Problem } from './problem.ts';

/** What the parser of MDX says, and what it is in words for an editor, who is told what the parser names. */
type Explained = readonly (readonly [said: RegExp, explain: (first: string, second: string) => string])[];

/** Code that is none, and a remark to oneself. */
const REFUSED: Explained = [
  [/^Could not parse import\/exports/u, () => codeFault(say('codeParagraph'))],
  [/^Could not parse expression/u, () => codeFault(say('codeUnread'))],
  [/to create a comment in MDX/u, () => say('commentRefused')],
];

/** Slips in writing an element. */
const SLIPS: Explained = [
  [/^Expected a closing tag for `([^`]+)`/u, (tag) => say('mdxUnclosed', { tag })],
  [
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `([^`]+)`/u,
    (tag, open) => say('mdxClosesOther', { tag, open }),
  ],
  [/^Unexpected closing slash `\/` in tag/u, () => say('mdxClosesNothing')],
  [/^Unexpected end of file in expression/u, () => say('mdxBraceOpen')],
  [/^Unexpected end of file in/u, () => say('mdxTagCut')],
  [/^Unexpected character `(.)` \S+ before name/u, (sign) => say('mdxSign', { sign })],
  [/^Unexpected character \S+ \S+ before attribute value/u, () => say('mdxValue')],
];

/**
 * The error that stopped the compilation of an article, in words for an editor, with its line. Of data in braces the parser says only
 * that it is none: all that is wrong with it is told.
 */
export function explainMdx(error: unknown, source = ''): Pick<Problem, 'line' | 'message'>[] {
  const reason = error instanceof Error ? error.message : String(error);
  if (/^Could not parse expression|^Unexpected end of file in expression/u.test(reason)) {
    const faults = braceFaults(source).map(({ place, message }) => ({ line: place.line, message }));
    if (faults.length > 0) return faults;
  }
  return [
    {
      line: lineOf(error) ?? lineIn(reason),
      message:
        explain(REFUSED, reason) ??
        say('notMdx', { reason: explain(SLIPS, reason) ?? say('othersReason', { reason }) }),
    },
  ];
}

function explain(known: Explained, reason: string): string | undefined {
  for (const [said, words] of known) {
    const found = said.exec(reason);
    if (found !== null) return words(found[1] ?? '', found[2] ?? '');
  }
  return undefined;
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
