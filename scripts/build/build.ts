/**
 * `npm run build`: checks the content, writes the site and its search index, then what is made of finished pages: the PDFs
 * where there is a browser to print them, and the librarian's ZIP. `AFTER_BUILD` (`pdf zip`, `zip`, nothing) says what
 * is wanted; without it, everything that can be made is.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { launchChromium, requireChromium } from '../machine/browser.ts';

const site = { dir: process.env['OUT_DIR'] ?? 'dist', contentRoot: CONTENT_ROOT };
const wanted = (process.env['AFTER_BUILD'] ?? 'pdf zip').split(' ');

/** A browser that has really started; where none does, whoever reads the log is told what that means. */
async function findPrinter(): Promise<Browser | undefined> {
  if (!wanted.includes('pdf')) return undefined;
  try {
    const path = requireChromium();
    return await launchChromium().catch(() => {
      throw new Error(`${path} does not start.`);
    });
  } catch (error) {
    console.log(`PDFs are left out, and the site does not link to them: ${messageOf(error)}`);
    return undefined;
  }
}

/** Runs a program of Node's; its failure has been told by itself. */
function run(script: string, ...parameters: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [fileURLToPath(script), ...parameters], { stdio: 'inherit' });
    child.on('error', failed);
    child.on('close', (status) => {
      if (status === 0) done();
      else failed(new Error('The build stopped.'));
    });
  });
}

/** The first line of what an error says: a browser's own are pages long. */
function messageOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first;
}

/** The result of a step, or an error that says which step it was. */
async function told(what: string, step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    throw new Error(`${what}: ${messageOf(error)}`, { cause: error });
  }
}

async function print(browser: Browser | undefined): Promise<void> {
  if (browser === undefined) return;
  // Loaded when the environment says what is made.
  const { printSite } = await import('../../src/lib/print/print-site.ts');
  await told('The PDFs could not be printed', printSite(browser, site));
}

if (process.env['SITE_URL'] === undefined) {
  console.log('SITE_URL is not set: references, records and files will lead to http://localhost:4321.');
}
const printer = await findPrinter();
try {
  // Read by the site's registries of files: what is not made is not linked to.
  const made = wanted.filter((kind) => kind !== 'pdf' || printer !== undefined);
  process.env['AFTER_BUILD'] = made.join(' ');
  await run(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href, 'build');
  await Promise.all([run(import.meta.resolve('./index-search.ts')), print(printer)]);
  if (made.includes('zip')) {
    const { packSite } = await import('../../src/lib/pack/pack-site.ts');
    await told('The archive could not be packed', packSite(site));
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  await printer?.close();
}
