import { spawn } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** The output and the exit status of a build that a test runs. */
export interface OwnBuild {
  status: number | null;
  output: string;
}

/** The lock of builds that tests run; removed before the tests, in case a run was interrupted. */
export const BUILD_LOCK = '.cache/own-build';

/**
 * Runs a build, `npm run build` or another, with variables of its own; Vitest's environment must not reach it: Astro would
 * build for tests.
 */
export async function ownBuild(
  variables: Readonly<Record<string, string>>,
  [command, ...parameters]: readonly [string, ...string[]] = ['npm', 'run', 'build'],
): Promise<OwnBuild> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|AFTER_BUILD)/.test(name),
  );
  const env = { ...Object.fromEntries(kept), NODE_ENV: 'production', ...variables };
  return withLock(
    () =>
      new Promise((resolve) => {
        const child = spawn(command, parameters, { env });
        let said = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (data: Buffer) => {
            said += data.toString();
          });
        }
        child.on('close', (status) => {
          resolve({ status, output: said });
        });
      }),
  );
}

/** Runs one build at a time, because Astro keeps intermediate files of a build in one folder of the project. */
async function withLock<T>(work: () => Promise<T>): Promise<T> {
  while (!takeLock()) await setTimeout(250);
  try {
    return await work();
  } finally {
    rmdirSync(BUILD_LOCK);
  }
}

/** Takes the lock; false if another process has it. */
function takeLock(): boolean {
  try {
    mkdirSync(BUILD_LOCK);
    return true;
  } catch {
    return false;
  }
}
