import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { isExecutable, commandPaths } from './on-path.ts';

/** The commands of Chromium and related browsers, in order of preference. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** Where desktop systems install them, outside the PATH. */
const INSTALL_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No sandbox for root (Chromium refuses to start with one); no traffic of its own, and none that leaves this machine. */
const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, else the machine's, else Playwright's own if it has been
 * downloaded. Throws when `CHROMIUM_PATH` names nothing that can be run.
 */
function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program.`);
  }
  return [...commandPaths(COMMANDS), ...INSTALL_PATHS, chromium.executablePath()].find(isExecutable);
}

/** The path of a Chromium; throws, with what to do, when there is none. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === undefined) {
    throw new Error('There is no Chromium on this machine: run `npm run setup`, or set CHROMIUM_PATH.');
  }
  return path;
}

/** The version of the Chromium that would be used; undefined if there is none, or it cannot start. */
export function chromiumVersion(): string | undefined {
  try {
    const path = findChromium();
    if (path === undefined) return undefined;
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** Starts a headless Chromium, with flags of the caller's beside our own. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_FLAGS, ...flags] });
}
