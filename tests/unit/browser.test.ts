import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lacksShell, requireChromium } from '../../scripts/machine/browser.ts';

let folder = '';

/** Puts a program into the only folder of the PATH; returns where it is. */
function install(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a headless shell goes before a whole Chromium', () => {
  install('chromium');
  const shell = install('chromium-headless-shell');
  expect(requireChromium()).toBe(shell);
  expect(lacksShell()).toBe(false);
});

test('the browser that CHROMIUM_PATH names goes before either, and no other is looked for', () => {
  const named = install('chromium');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(lacksShell()).toBe(false);
  install('chromium-headless-shell');
  expect(requireChromium()).toBe(named);
});

test('what CHROMIUM_PATH names must be a program', () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
  expect(() => requireChromium()).toThrow(/^CHROMIUM_PATH is .*none, which is not a program\.$/u);
});
