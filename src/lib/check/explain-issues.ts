import type { z } from 'zod';
import { editDistance } from '../search/language/spelling.ts';
import { say } from '../faults/say.ts';

/** What a schema found, in words for an editor: the field that is told of, and the place where it is. */
export interface ExplainedIssue {
  field: string;
  place: PropertyKey[];
  message: string;
}

/** As many letters of a name may be wrong for a field to be meant by it. */
const SLIPS = 2;

/** The issues of a schema in words, each unknown field by itself. A misspelt field that is needed is told once, not as a missing one too. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], data: unknown): ExplainedIssue[] {
  const missing = issues.filter(({ path }) => path.length > 0 && valueAt(data, path) === undefined);
  const unknown = issues
    .filter((issue) => issue.code === 'unrecognized_keys')
    .flatMap(({ path, keys }) =>
      keys.map((key) => ({
        path,
        key,
        meant: missing.find((each) => isBelow(each.path, path) && isNear(key, String(each.path.at(-1)))),
      })),
    );
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  return [
    ...issues
      .filter((issue) => issue.code !== 'unrecognized_keys' && !misspelt.has(issue))
      .map((issue) => ({ field: issue.path.join('.'), place: issue.path, message: issue.message })),
    ...unknown.map(({ path, key, meant }) => ({
      field: path.join('.'),
      place: [...path, key],
      message:
        meant === undefined
          ? say('fieldUnknown', { field: key })
          : say('fieldMisspelt', { field: key, meant: String(meant.path.at(-1)) }),
    })),
  ];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function isBelow(path: readonly PropertyKey[], parent: readonly PropertyKey[]): boolean {
  return path.length === parent.length + 1 && parent.every((key, place) => path[place] === key);
}

function isNear(written: string, name: string): boolean {
  return editDistance(written.toLowerCase(), name.toLowerCase(), SLIPS) <= SLIPS;
}
