import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { dir } = inject('atRoot');

// https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#static-site-generators
test('GitHub Pages publishes every file, those that begin with an underscore too', () => {
  expect(globSync('**/_*', { cwd: dir })).not.toEqual([]);
  expect(existsSync(join(dir, '.nojekyll'))).toBe(true);
});
