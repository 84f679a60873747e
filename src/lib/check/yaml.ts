import type { z } from 'zod';
import type { LineOf, Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml-document.ts';

/** Checked YAML: its data if valid, and its problems. */
export interface Checked<T> {
  data?: T | undefined;
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
  const result = schema.safeParse(document.data);
  if (result.success) return { data: result.data, problems: [], lineOf };
  return {
    lineOf,
    problems: result.error.issues.map((issue) => ({
      file,
      field: issue.path.join('.'),
      line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      message: explainIssue(issue),
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

/** A Zod issue in words for an editor. */
function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `unknown field ${keys}: remove it or correct its spelling`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && !issue.message.startsWith('write')) {
    return `this field is missing or not ${article(issue.expected)}: write ${article(issue.expected)}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return `${issue.message}: write a value within the limit`;
  }
  return issue.message;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    object: 'fields of its own',
    array: 'a list',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[expected] ?? `a value of type "${expected}"`;
}
