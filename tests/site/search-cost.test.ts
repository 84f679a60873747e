import { expect, inject, test } from 'vitest';
import { BOUNDS, queryCosts } from '../../scripts/bench/search-files.ts';
import { readQueries } from '../support/search-queries.ts';

const queries = readQueries().map(({ query }) => query);

test(
  'a first search for any query of the set stays within 120 kB and 15 requests',
  { timeout: 180_000 },
  async () => {
    expect(BOUNDS).toEqual({ bytes: 120_000, requests: 15 });
    const costs = await queryCosts(inject('atRoot').dir, queries);
    const dear = costs.filter(({ bytes, files }) => bytes > BOUNDS.bytes || files.size > BOUNDS.requests);
    expect(dear.map(({ query, bytes, files }) => [query, bytes, files.size])).toEqual([]);
  },
);
