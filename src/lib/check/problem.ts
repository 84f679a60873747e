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

/** One problem as a line that an editor can tick off. */
export function describe({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${place}${field === undefined || field === '' ? '' : `, ${field}`}: ${message}`;
}

/** All errors as one message. */
export function report(errors: Problem[]): string {
  const count = errors.length === 1 ? '1 error' : `${String(errors.length)} errors`;
  return [`The content has ${count}.`, ...errors.map((error) => `  • ${describe(error)}`)].join('\n');
}
