import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffline } from '../../scripts/build/write-offline.ts';
import { startServer, type Server } from '../../scripts/machine/server.ts';

/** A copy of a built site that is served and can be changed, as if its next build had been put in its place. */
export class ChangingSite {
  readonly #dir = mkdtempSync(join(tmpdir(), 'changing-site-'));
  readonly #issues: readonly string[];
  #server: Server | undefined;
  #port = 0;

  constructor(dir: string, issues: readonly string[]) {
    cpSync(dir, this.#dir, { recursive: true });
    this.#issues = issues;
  }

  /** Serves the site, always at the same address; returns it. */
  async serve(): Promise<string> {
    this.#server ??= await startServer({ dir: this.#dir, port: this.#port });
    this.#port = Number(new URL(this.#server.url).port);
    return this.#server.url;
  }

  /** Does not answer until it is served again. */
  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Replaces words in a file, and writes the lists and the worker anew, as a build does. */
  async change(path: string, from: string, to: string): Promise<void> {
    const file = join(this.#dir, path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(file, text.replace(from, to));
    await writeOffline(this.#dir, this.#issues);
  }

  /** Copies a file of the site over another. */
  copy(from: string, to: string): void {
    cpSync(join(this.#dir, from), join(this.#dir, to));
  }

  /** Takes a file of the site away. */
  remove(path: string): void {
    rmSync(join(this.#dir, path), { recursive: true });
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.#dir, { recursive: true });
  }
}
