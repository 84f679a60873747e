import { join } from 'node:path';
import type { Findings, Problem } from './problem.ts';

/**
 * Problems as annotations that GitHub shows beside the lines of a change
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions). `root` is the content root, from the root of the repository.
 */
export function annotations({ errors, warnings }: Findings, root: string): string[] {
  return [
    ...errors.map((problem) => annotation('error', problem, root)),
    ...warnings.map((problem) => annotation('warning', problem, root)),
  ];
}

function annotation(
  kind: 'error' | 'warning',
  { file, line, field = '', message }: Problem,
  root: string,
): string {
  const place = [
    `file=${escapeProperty(join(root, file))}`,
    ...(line === undefined ? [] : [`line=${String(line)}`]),
  ];
  return `::${kind} ${place.join(',')}::${escapeData(field === '' ? message : `${field}: ${message}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
