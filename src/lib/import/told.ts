import type { Finding } from './manuscript.ts';
import { say } from '../faults/say.ts';

/** What an editor has to do with a draft, and what was done to it, as lines to tick off. */
export function toldFindings(findings: readonly Finding[]): string {
  const lines = (kind: Finding['kind']) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(
        ({ place, message }) => `  • ${place === '' ? message : say('atPlace', { place, told: message })}`,
      );
  const [decide, done] = [lines('decide'), lines('done')];
  return [
    ...(decide.length === 0
      ? [say('nothingToDecide')]
      : [say('toDecide', { count: decide.length }), ...decide]),
    ...(done.length === 0 ? [] : ['', say('doneToRead', { count: done.length }), ...done]),
  ].join('\n');
}
