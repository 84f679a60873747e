/**
 * `npm run check`, `npm run check:static`: runs the scripts of package.json that it is given at the same time, for most of
 * them keep one processor busy. What one says is printed when it has ended; one that fails lets the others end, so that all
 * faults are told at once.
 */
import { spawn } from 'node:child_process';
import { run } from './machine/debian.ts';

const checks = process.argv.slice(2);

/** Runs a script of package.json, without those before it; returns whether it succeeded. */
function check(script: string): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', '--ignore-scripts', script]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        said += data.toString();
      });
    }
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`> ${script}: ${status === 0 ? 'nothing to mend' : 'see below'} (${seconds} s)\n${said}`);
      resolve(status === 0);
    });
  });
}

// The types of the collections, which lint and types both read.
const isSynced = run('npm', ['exec', '--', 'astro', 'sync'], 60_000);
const results = await Promise.all(checks.map(check));
if (!isSynced || results.includes(false)) process.exitCode = 1;
