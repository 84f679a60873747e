import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the one that was read by eye and committed. `UPDATE_GOLDEN=1` writes it instead, and nothing else
 * does: a file that is missing fails.
 */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npm run test:unit writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
