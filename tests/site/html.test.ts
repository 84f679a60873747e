import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { CHECKER, htmlErrors } from '../support/html-validity.ts';

const { dir, base } = inject('atRoot');
const files = readPages({ dir, base }).map(({ path }) => join(dir, path.replace(/\/$/, '/index.html')));

// The checker takes a sixth of a second for a page, and a journal of many issues has thousands.
test(`every page is valid HTML, says ${CHECKER}`, { timeout: 900_000 }, async () => {
  expect(files.length).toBeGreaterThan(0);
  expect(await htmlErrors(dir, files)).toEqual([]);
});
