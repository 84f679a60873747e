import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The output and the exit status of a build that a test runs. */
export interface OwnBuild {
  status: number | null;
  output: string;
}

/** What a build is made from. Its packages are found above the copy. */
const SOURCES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** What a build leaves beside the site, which tests read. */
const LEFT = ['.cache/built', '.cache/stamps'];

/**
 * A copy of the project in a folder of its own: Astro keeps intermediate files of a build in one folder of the project, so
 * that two builds of one project would have to wait for each other.
 */
function copyProject(): string {
  for (const left of LEFT) mkdirSync(left, { recursive: true });
  const folder = mkdtempSync('.cache/own-');
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, '.cache'));
  for (const left of LEFT) symlinkSync(resolve(left), join(folder, left));
  return folder;
}

/**
 * Runs a build, `npm run build` or another, with variables of its own, of which `OUT_DIR` and `CONTENT_DIR` are paths from
 * here; Vitest's environment must not reach it: Astro would build for tests.
 */
export async function ownBuild(
  variables: Readonly<Record<string, string>>,
  [command, ...parameters]: readonly [string, ...string[]] = ['npm', 'run', 'build'],
): Promise<OwnBuild> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|AFTER_BUILD)/.test(name),
  );
  const paths = Object.entries(variables).map(([name, value]): [string, string] => [
    name,
    name.endsWith('_DIR') ? resolve(value) : value,
  ]);
  const env = { ...Object.fromEntries(kept), NODE_ENV: 'production', ...Object.fromEntries(paths) };
  const cwd = copyProject();
  const { promise, resolve: done } = Promise.withResolvers<OwnBuild>();
  const child = spawn(command, parameters, { cwd, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  }
  child.on('close', (status) => {
    rmSync(cwd, { recursive: true });
    done({ status, output: said });
  });
  return promise;
}
