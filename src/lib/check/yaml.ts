import type { z } from 'zod';
import { schemaFault } from '../../schemas/schema-fault.ts';
import { explainIssues } from '../markdown/explain-issues.ts';
import type { LineOf, Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml-document.ts';

/** Checked YAML: its data if valid, and its problems. */
export interface Checked<T> {
  data?: T | undefined;
  /** The fields as they are written, valid or not; undefined where they cannot be read. */
  stated?: unknown;
  problems: Problem[];
  /** The YAML itself is broken: no field of it can be read. */
  unreadable?: true;
  /** The line of a field. */
  lineOf: LineOf;
}

/**
 * Parses YAML and validates it against a schema; every problem has its field and its line.
 * @param firstLine the line of the file on which the YAML begins (frontmatter begins on line 2).
 */
export function checkYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): Checked<z.infer<S>> {
  const document = readYaml(source);
  const lineOf: LineOf = (path) => document.lineOf(path) + firstLine - 1;
  if (document.faults.length > 0) {
    return {
      unreadable: true,
      lineOf,
      problems: document.faults.map(({ line, message }) => ({ file, line: line + firstLine - 1, message })),
    };
  }
  const result = schema.safeParse(document.data, { error: schemaFault });
  const stated = document.data;
  if (result.success) return { data: result.data, stated, problems: [], lineOf };
  return {
    stated,
    lineOf,
    problems: explainIssues(result.error.issues, stated).map(({ field, place, message }) => ({
      file,
      field,
      line: lineOf(place),
      message,
    })),
  };
}

/** As `checkYaml`, of a file; one that cannot be read has that one problem. */
export async function checkYamlFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<Checked<z.infer<S>>> {
  const { text, problem } = await readText(root, file);
  return text === undefined ? unreadable(problem) : checkYaml(file, text, schema);
}

/** What is known of YAML in a file that cannot be read, or is not there. */
export function unreadable(problem: Problem): Checked<never> {
  return { unreadable: true, problems: [problem], lineOf: () => 1 };
}
