import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepAddresses } from '../../src/lib/addresses/keep-addresses.ts';

/** A content root and a built site of a few files, in a folder of a test's own. */
export class PublishedSite {
  readonly root = mkdtempSync(join(tmpdir(), 'addresses-'));
  readonly dir = join(this.root, 'site');

  /** Puts a file into the site. */
  put(file: string, text: string): void {
    write(join(this.dir, file), text);
  }

  /** Puts a page with this main part into the site, in each language. */
  putPage(path: string, main: string): void {
    for (const folder of ['', 'kk/', 'ru/']) {
      this.put(`${folder}${path}index.html`, `<html><body><main id="main">${main}</main></body></html>`);
    }
  }

  /** Says which addresses were published. */
  publish(...lines: string[]): void {
    write(join(this.root, 'addresses/journal.txt'), `${lines.join('\n')}\n`);
  }

  redirect(...redirects: [from: string, to: string][]): void {
    const lines = redirects.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`);
    write(join(this.root, 'redirects.yaml'), lines.join(''));
  }

  /** What the end of the build does, for a host on which the site is at this path. */
  keep(base = '/', made: readonly string[] = ['pdf', 'html', 'zip']) {
    return keepAddresses(this.root, { dir: this.dir, base, origin: 'https://journal.example' }, made);
  }

  read(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  discard(): void {
    rmSync(this.root, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
