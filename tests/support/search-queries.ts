import { readFileSync } from 'node:fs';

/** A query of the set, the result that must come, and the last place at which it may; `-` is nothing at all. */
export interface SearchQuery {
  kind: string;
  expected: string;
  within: number;
  query: string;
}

/** A set of queries, of a file below `tests`. @throws on a line that is not one. */
export function readQueries(file = 'browser/search-queries.tsv'): SearchQuery[] {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, expected, within, query] = line.split('\t');
      if (
        kind === undefined ||
        expected === undefined ||
        query === undefined ||
        !/^[13]$/.test(within ?? '')
      ) {
        throw new Error(`This is no query: ${line}`);
      }
      return { kind, expected, within: Number(within), query };
    });
}

/**
 * Whether the names of the first results are as a query wants them. Where only a wrong guess could answer, it must be told that it
 * is one.
 */
export function isAnswered(
  { kind, expected, within }: SearchQuery,
  names: readonly string[],
  isGuessTold = false,
): boolean {
  if (kind === 'wrong guess' && isGuessTold) return true;
  return expected === '-' ? names.length === 0 : names.slice(0, within).includes(expected);
}
