import { expect, inject } from 'vitest';
import { searchCold } from '../../scripts/bench/search.ts';
import { test } from '../support/browsing.ts';

/** A kilobyte as networks count it. */
const KB = 1000;

test.for([
  'corruption',
  'қауіпсіздік',
  'Kazakhstan',
  'Нурдавлетова',
  '"trade of Kazakhstan"',
  // Misspelt.
  'Swedem',
  // Known to the lexicon alone.
  'суару',
  'торговля Узбекистана',
  // In another keyboard layout.
  'rjhhegwbz',
])(
  'a first search for %s costs at most 120 kB in 15 requests to its first result, and 170 kB in all',
  async (query, { chromium }) => {
    const { first, requests, all } = await searchCold(chromium, inject('atRoot').url, query);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(120 * KB);
    expect(requests).toBeLessThanOrEqual(15);
    expect(all).toBeLessThanOrEqual(170 * KB);
  },
);
