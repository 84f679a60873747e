import type { Finding } from './manuscript.ts';

/** What an editor has to do with a draft, and what was done to it, as lines to tick off. */
export function toldFindings(findings: readonly Finding[]): string {
  const lines = (kind: Finding['kind']) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ place, message }) => `  • ${place === '' ? '' : `“${place}”: `}${message}`);
  const [decide, done] = [lines('decide'), lines('done')];
  return [
    ...(decide.length === 0
      ? ['Nothing is left to decide.']
      : [`To decide (${String(decide.length)}):`, ...decide]),
    ...(done.length === 0 ? [] : ['', `Done, to be read over (${String(done.length)}):`, ...done]),
  ].join('\n');
}
