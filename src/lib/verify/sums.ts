import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDIRECTS_FILE } from '../addresses/write-redirects.ts';

/** The sums of every published file, at the root of the site: in a copy of it, `sha256sum -c sha256sums.txt` compares them. */
export const SUMS_FILE = 'sha256sums.txt';
/** The header fields for hosts that read them from a file: no page of the site. */
export const HEADERS_FILE = '_headers';

/** What stands in a build for its host alone. */
const FOR_THE_HOST = [HEADERS_FILE, REDIRECTS_FILE];

/** SHA-256 of the files of a site in hexadecimal digits, by their paths from its root. */
export type Sums = ReadonlyMap<string, string>;

/** SHA-256 of some bytes in hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files of a build that are published, from its folder, sorted; the sums themselves among them. */
export function publishedFiles(dir: string): string[] {
  return globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .filter((file) => !FOR_THE_HOST.includes(file))
    .sort();
}

/** Writes the sums of a finished build into it, as `sha256sum` writes them; returns how many there are. */
export function writeSums(dir: string): number {
  const files = publishedFiles(dir).filter((file) => file !== SUMS_FILE);
  const lines = files.map((file) => `${sumOf(readFileSync(join(dir, file)))}  ${file}\n`);
  writeFileSync(join(dir, SUMS_FILE), lines.join(''));
  return files.length;
}

/** The sums in a file; a line of another form is none. */
export function readSums(text: string): Sums {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gmu)].map(([, sum = '', file = '']) => [file, sum]),
  );
}
