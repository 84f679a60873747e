/** `npm run setup`: makes sure that a Chromium is there for the browser tests, and says whether Java is. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.ts';
import { javaVersion } from './java.ts';

const MINUTE = 60_000;

/** The version that the Chromium we would use reports; undefined when there is none, or it cannot start. */
function chromiumVersion(): string | undefined {
  const path = findChromium();
  if (path === undefined) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? `${stdout.trim()} (${path})` : undefined;
}

function run(command: string, parameters: readonly string[], limit: number): boolean {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    timeout: limit,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installWithPlaywright(): void {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  run(process.execPath, [cli, 'install', 'chromium'], 5 * MINUTE);
}

function installWithApt(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  if (run('apt-get', ['update', '-qq'], 5 * MINUTE)) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 15 * MINUTE);
  }
}

/** The Chromium that the tests will use, installed if need be; throws, with what to do, when there can be none. */
function ensureChromium(): string {
  for (const install of [() => undefined, installWithPlaywright, installWithApt]) {
    install();
    const version = chromiumVersion();
    if (version !== undefined) return version;
  }
  throw new Error(
    'There is no Chromium, and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run `npm run setup` again.',
  );
}

try {
  console.log(`Browser tests use ${ensureChromium()}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

const java = javaVersion();
console.log(
  java === undefined
    ? 'There is no Java: pages are checked by html-validate instead of the Nu Html Checker.'
    : `Pages are checked by the Nu Html Checker, on ${java}.`,
);
