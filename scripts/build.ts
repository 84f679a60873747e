/**
 * `npm run build`: checks the content, writes the site and its search index, then what is made of finished pages: the PDFs
 * where there is a browser to print them, and the librarian's ZIP. `AFTER_BUILD` (`pdf zip`, `zip`, nothing) says what
 * is wanted; without it, everything that can be made is.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { CONTENT_ROOT } from '../src/lib/check/content-root.ts';
import { launchChromium } from './browser.ts';

const site = { dir: process.env['OUT_DIR'] ?? 'dist', contentRoot: CONTENT_ROOT };
const wanted = (process.env['AFTER_BUILD'] ?? 'pdf zip').split(' ');

/** A browser that has really started; where none does, the reader of the log is told what that means. */
async function findPrinter(): Promise<Browser | undefined> {
  if (!wanted.includes('pdf')) return undefined;
  try {
    return await launchChromium();
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.log(
      `PDFs are left out, and the site does not link to them: ${reason.replace('browserType.launch: ', '')}`,
    );
    return undefined;
  }
}

/** Runs a script of this project; its failure has been told by itself. */
function run(script: string, ...parameters: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...parameters], { stdio: 'inherit' });
    child.on('error', failed);
    child.on('close', (status) => {
      if (status === 0) done();
      else
        failed(
          new Error(
            `The build stopped: ${parameters.join(' ') || script} ended with status ${String(status)}.`,
          ),
        );
    });
  });
}

const printer = await findPrinter();
try {
  // Read by the site's registries of files: what is not made is not linked to.
  const made = wanted.filter((kind) => kind !== 'pdf' || printer !== undefined);
  process.env['AFTER_BUILD'] = made.join(' ');
  await run(fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'))), 'build');
  await run(fileURLToPath(import.meta.resolve('./index-search.ts')));
  if (printer !== undefined) {
    const { printSite } = await import('./print.ts');
    await printSite(printer, site);
  }
  if (made.includes('zip')) {
    const { packSite } = await import('./pack.ts');
    packSite(site);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await printer?.close();
}
