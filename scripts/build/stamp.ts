/**
 * Tells a finished build from a stale one. `node scripts/stamp.ts` (npm's `postbuild`) writes down what the build in
 * `OUT_DIR` was made from; `isFresh` compares that with the sources as they are now.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { nameOfFolder } from '../../src/lib/publication/built-issue.ts';
import { chromiumVersion } from '../machine/browser.ts';

/** Where a build goes, and the path of its future host that it is for. */
export interface BuildPlace {
  outDir: string;
  base: string;
}

const SOURCES = [
  'src/**/*',
  `${CONTENT_ROOT}/**/*`,
  'public/**/*',
  'scripts/**/*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** All that a build is made from: its environment and the browser that prints the PDFs count as sources do. */
function fingerprint(base: string): string {
  const {
    SITE_URL = '',
    CONTENT_DIR = '',
    OAI_GATEWAY = '',
    AFTER_BUILD = 'all',
    OFFLINE = '',
  } = process.env;
  const hash = createHash('sha256');
  const browser = chromiumVersion() ?? 'no browser';
  for (const part of [base, SITE_URL, CONTENT_DIR, OAI_GATEWAY, AFTER_BUILD, OFFLINE, browser]) {
    hash.update(`${part}\n`);
  }
  for (const path of globSync(SOURCES).toSorted()) {
    if (statSync(path).isFile()) hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function stampFile(outDir: string): string {
  return join('.cache/stamps', nameOfFolder(outDir));
}

/** Whether the build is complete and was made from the sources as they are. */
export function isFresh({ outDir, base }: BuildPlace): boolean {
  const stamp = stampFile(outDir);
  const page = join(outDir, 'index.html');
  if (!existsSync(stamp) || !existsSync(page)) return false;
  // A build that failed half-way has pages younger than the stamp.
  if (statSync(page).mtimeMs > statSync(stamp).mtimeMs) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(base);
}

/** Notes what the build that has just ended was made from. */
export function writeStamp({ outDir, base }: BuildPlace): void {
  const stamp = stampFile(outDir);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(base));
}

if (import.meta.main) {
  writeStamp({ outDir: process.env['OUT_DIR'] ?? 'dist', base: process.env['BASE_PATH'] ?? '/' });
}
