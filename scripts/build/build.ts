/**
 * `npm run build`: checks the content, writes the site and its search index, then the files that are made from the pages: the
 * PDFs, if there is a browser to print them, the articles as single files, and the ZIP for libraries. It fails if an address would be
 * lost that was published before. `AFTER_BUILD` (`pdf html zip`, some of them, empty) selects
 * which of these to make; if it is not set, all that are possible. `CHECK_LANG` is the language in which faults are told.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { keepAddresses } from '../../src/lib/addresses/keep-addresses.ts';
import { chooseFaultLanguage } from '../../src/lib/check/choose-language.ts';
import { say } from '../../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { packSite } from '../../src/lib/pack/pack-site.ts';
import { printSite } from '../../src/lib/print/print-site.ts';
import { writeSingleFiles } from '../../src/lib/print/single-files.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { writeSums } from '../../src/lib/verify/sums.ts';
import { launchChromium, requireChromium } from '../machine/browser.ts';

/** Where a site is read that no host is stated for. */
const LOCAL = 'http://localhost:4321';

const dir = process.env['OUT_DIR'] ?? 'dist';
const wanted = (process.env['AFTER_BUILD'] ?? 'pdf html zip').split(' ');

/** Starts a browser; where none starts, logs why and returns undefined. */
async function findPrinter(): Promise<Browser | undefined> {
  if (!wanted.includes('pdf')) return undefined;
  try {
    const path = requireChromium();
    return await launchChromium().catch(() => {
      throw new Error(say('browserDoesNotStart', { path }));
    });
  } catch (error) {
    console.log(say('pdfsLeftOut', { reason: messageOf(error) }));
    return undefined;
  }
}

/** Runs a script in a process of its own, which logs its own failure. */
function run(script: string, parameters: string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((done, failed) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, [fileURLToPath(script), ...parameters], { stdio: 'inherit', env });
    child.on('error', failed);
    child.on('close', (status) => {
      if (status === 0) done();
      else failed(new Error(say('buildStopped')));
    });
  });
}

/** Holds the site to what was published before, and says what is new; logs what would be lost. */
function keepPublished(made: readonly string[]): void {
  const { SITE_URL: origin = LOCAL, BASE_PATH: base = '/' } = process.env;
  const { faults, unrecorded } = keepAddresses(CONTENT_ROOT, { dir, base, origin }, made);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    throw new Error(say('buildStopped'));
  }
  if (unrecorded > 0) {
    console.log(say('addressesNew', { count: unrecorded }));
  }
}

/** The first line of what an error says: a browser's own are pages long. */
function messageOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first;
}

/** The result of a step, or an error that says which step it was. */
async function withStepName(what: 'pdfsFailed' | 'archiveFailed', step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    throw new Error(say(what, { reason: messageOf(error) }), { cause: error });
  }
}

// An unknown language stops the check.
chooseFaultLanguage();
if (process.env['SITE_URL'] === undefined) {
  console.log(say('siteUrlUnset', { address: LOCAL }));
}
const printer = await findPrinter();
try {
  const made = wanted.filter((kind) => kind !== 'pdf' || printer !== undefined);
  // Files that are not made are not linked to.
  const environment = { AFTER_BUILD: made.join(' ') };
  await run(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href, ['build'], environment);
  const issues = readBuiltIssues(dir);
  await Promise.all([
    run(import.meta.resolve('./index-search.ts')),
    printer && withStepName('pdfsFailed', printSite(printer, dir, issues)),
  ]);
  if (made.includes('html')) await writeSingleFiles(dir, issues);
  if (made.includes('zip')) await withStepName('archiveFailed', packSite(dir, issues));
  keepPublished(made);
  // The lists have every file that is kept: index, PDFs and redirects must be there.
  await run(import.meta.resolve('./write-offline.ts'));
  // Last of all: nothing is written into the site behind its sums.
  console.log(say('sumsWritten', { count: writeSums(dir) }));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  await printer?.close();
}
