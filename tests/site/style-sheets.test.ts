import { globSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const sheets = inject('atRoot').dir;

test('no style sheet asks how a screen is turned: every page may be read either way (WCAG 1.3.4)', () => {
  const files = globSync('**/*.css', { cwd: sheets });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /orientation\s*:/u.test(readFileSync(`${sheets}/${file}`, 'utf8')))).toEqual(
    [],
  );
});
