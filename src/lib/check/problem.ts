import { say } from '../faults/say.ts';

/** A problem of the content: its place, what is wrong, and what to write instead. */
export interface Problem {
  /** The file, from the root of the content. */
  file: string;
  /** The line in it, from 1, where it is known. */
  line?: number | undefined;
  /** The field, such as `authors.0.name.kk`, where it is one. */
  field?: string | undefined;
  message: string;
}

/** The result of a check. Errors stop the build; warnings are printed. */
export interface Findings {
  errors: Problem[];
  warnings: Problem[];
}

/** The line of a field, by its path, in a file that was read. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Problems with the lines of their fields, in the files whose lines are known. */
export function withLines(problems: readonly Problem[], files: ReadonlyMap<string, LineOf>): Problem[] {
  return problems.map((problem) => {
    const { file, line, field } = problem;
    if (line !== undefined || field === undefined) return problem;
    return { ...problem, line: files.get(file)?.(field.split('.')) };
  });
}

/** One problem as a line that an editor can tick off. */
export function describe({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${place}${field === undefined || field === '' ? '' : `, ${field}`}: ${message}`;
}

/** How many errors the content has, in words. */
export function countOf(errors: readonly Problem[]): string {
  return errors.length === 1 ? say('oneError') : say('errors', { count: errors.length });
}

/** All errors as one message. */
export function report(errors: readonly Problem[]): string {
  return [`${countOf(errors)}.`, ...errors.map((error) => `  • ${describe(error)}`)].join('\n');
}
