import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Checked YAML: its data if valid, and its problems. */
export interface Checked<T> {
  data?: T | undefined;
  problems: Problem[];
  /** The YAML itself is broken: no field of it can be read. */
  unreadable?: true;
  /** The line of a field. */
  lineOf: (path: readonly PropertyKey[]) => number;
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
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, counter, path, firstLine);
  if (document.errors.length > 0) {
    return {
      unreadable: true,
      lineOf,
      problems: document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line + firstLine - 1,
        message: `this is not YAML: ${error.message.split('\n')[0] ?? ''} Check the indentation, quotes and colons.`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], lineOf };
  return {
    lineOf,
    problems: result.error.issues.map((issue) => ({
      file,
      field: issue.path.join('.'),
      line: lineOf(issue.path),
      message: explainIssue(issue),
    })),
  };
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

/** The line of the deepest part of the path that the file has. */
function lineAt(
  document: Document,
  counter: LineCounter,
  path: readonly PropertyKey[],
  firstLine: number,
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const range = rangeOf(node);
    if (range !== undefined) return counter.linePos(range).line + firstLine - 1;
  }
  return firstLine;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
