import { expect, inject, test } from 'vitest';
import { BOUNDS, queryCosts } from '../../scripts/bench/search-files.ts';
import { issuesInContent } from '../support/issues-in-content.ts';
import { readQueries } from '../support/search-queries.ts';

const queries = readQueries().map(({ query }) => query);
/** The files of the index grow with the journal, and a word of many issues has more of them. */
const bounds = issuesInContent().length === 1 ? BOUNDS : { bytes: 250_000, requests: Infinity };

test(
  'a first search for any query of the set stays within 120 kB and 15 requests in one issue, within 250 kB in many',
  { timeout: 180_000 },
  async () => {
    expect(BOUNDS).toEqual({ bytes: 120_000, requests: 15 });
    const costs = await queryCosts(inject('atRoot').dir, queries);
    const dear = costs.filter(({ bytes, files }) => bytes > bounds.bytes || files.size > bounds.requests);
    expect(dear.map(({ query, bytes, files }) => [query, bytes, files.size])).toEqual([]);
  },
);
