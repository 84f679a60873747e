import type { z } from 'zod';
import { editDistance } from '../search/language/spelling.ts';
import { say } from '../faults/say.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found, in words for an editor: the field that is told of, and the place where it is. */
export interface ExplainedIssue {
  field: string;
  place: PropertyKey[];
  message: string;
}

/** At most as many letters of a name may be wrong for a field to be meant by it, of a short name half of them. */
const SLIPS = 2;

/** The issues of a schema in words, each unknown field by itself. A misspelt field that is needed is told once, not as a missing one too. */
export function explainIssues(found: readonly Issue[], data: unknown): ExplainedIssue[] {
  const issues = found.flatMap((issue) => issuesOfForm(issue, data));
  const missing = issues.filter((issue) => isMissing(issue, data));
  const unknown = [
    ...issues
      .filter((issue) => issue.code === 'unrecognized_keys')
      .flatMap(({ path, keys }) =>
        keys.map((key) => ({ path, key, meant: missing.find((each) => isMeant(key, path, each)) })),
      ),
    ...missing.flatMap((meant) => misspeltForm(meant, data)),
  ];
  const misspelt = new Set<Issue | undefined>(unknown.map(({ meant }) => meant));
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

/**
 * What is wrong with a value that may be written in several forms: of fields, what is wrong with those of the form that they are
 * nearest to. The whole form is asked for where nothing says which is meant, or where it only lacks several fields.
 */
function issuesOfForm(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || !isRecord(valueAt(data, issue.path))) return [issue];
  const forms = issue.errors
    .filter((errors) => errors.every(({ code, path }) => path.length > 0 || !code.startsWith('invalid_')))
    .map((errors) =>
      errors
        .map((each): Issue => ({ ...each, path: [...issue.path, ...each.path] }))
        .flatMap((each) => issuesOfForm(each, data)),
    )
    .sort((a, b) => weight(a) - weight(b));
  const [nearest, next] = forms;
  if (nearest === undefined || (next !== undefined && weight(next) === weight(nearest))) return [issue];
  const isIncomplete = nearest.length > 1 && nearest.every((each) => isMissing(each, data));
  return isIncomplete ? [issue] : nearest;
}

/** How many fields are wrong, missing or unknown. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
}

/** The field that is meant to say which form a value has, and is misspelt: where it is not said, no field is told to be unknown. */
function misspeltForm(meant: Issue, data: unknown): { path: PropertyKey[]; key: string; meant: Issue }[] {
  if (meant.code !== 'invalid_union' || meant.errors.length > 0) return [];
  const path = meant.path.slice(0, -1);
  const key = Object.keys(valueAt(data, path) ?? {}).find((each) => isMeant(each, path, meant));
  return key === undefined ? [] : [{ path, key, meant }];
}

function isMissing({ path }: Issue, data: unknown): boolean {
  return path.length > 0 && valueAt(data, path) === undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function isMeant(written: string, parent: Path, { path }: Issue): boolean {
  const name = String(path.at(-1));
  const slips = Math.min(SLIPS, Math.floor(name.length / 2));
  return (
    path.length === parent.length + 1 &&
    parent.every((key, place) => path[place] === key) &&
    editDistance(written.toLowerCase(), name.toLowerCase(), slips) <= slips
  );
}
