import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { CHECKER, htmlErrors } from '../support/html-validity.ts';

const { dir, base } = inject('atRoot');
const files = readPages({ dir, base }).map(({ path }) => join(dir, path.replace(/\/$/, '/index.html')));

test(`every page is valid HTML, says ${CHECKER}`, async () => {
  expect(files.length).toBeGreaterThan(0);
  expect(await htmlErrors(dir, files)).toEqual([]);
});
