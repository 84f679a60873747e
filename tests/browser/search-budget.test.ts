import { expect, inject } from 'vitest';
import { searchCold } from '../../scripts/bench/search.ts';
import { test } from '../support/browsing.ts';

/** A kilobyte as networks count it. */
const KB = 1000;

test.for(['corruption', 'қауіпсіздік', 'торговля Узбекистана', 'Kazakhstan'])(
  'a first search for %s costs at most 130 kB to its first result and 260 kB in all',
  async (query, { chromium }) => {
    const { first, all } = await searchCold(chromium, inject('atRoot').url, query);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(130 * KB);
    expect(all).toBeLessThanOrEqual(260 * KB);
  },
);
