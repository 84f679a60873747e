import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { say } from '../../src/lib/faults/say.ts';
import { isExecutable, commandPaths } from './on-path.ts';

/** The commands of Chromium's headless shell: Blink, V8 and the network without Chrome's interface, and twice as fast. */
const SHELL_COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell'];

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
  // The headless shell would make the advance of every letter a whole number of pixels, as no reader's browser does.
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Where Playwright's headless shell is, if it has been downloaded: in a folder beside that of its Chromium. */
function playwrightShells(): string[] {
  const [, folder = '', revision = ''] =
    /^(.*[\\/])chromium-(\d+)[\\/]/u.exec(chromium.executablePath()) ?? [];
  if (revision === '') return [];
  return globSync(`chromium_headless_shell-${revision}/*/chrome-headless-shell{,.exe}`, { cwd: folder }).map(
    (path) => join(folder, path),
  );
}

/** The path that `CHROMIUM_PATH` names; throws when it is nothing that can be run. */
function namedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || named === '') return undefined;
  if (isExecutable(named)) return named;
  throw new Error(say('browserNotThere', { path: named }));
}

/** The path of a headless shell: the machine's, else Playwright's own if it has been downloaded. */
function findShell(): string | undefined {
  return [...commandPaths(SHELL_COMMANDS), ...playwrightShells()].find(isExecutable);
}

/** The path of the browser to be used: the one that is named, else a headless shell, else a whole Chromium in the same order. */
function findChromium(): string | undefined {
  return (
    namedChromium() ??
    findShell() ??
    [...commandPaths(COMMANDS), ...INSTALL_PATHS, chromium.executablePath()].find(isExecutable)
  );
}

/** Whether a faster browser than the one that is there is worth looking for: no headless shell is there, and none is named. */
export function lacksShell(): boolean {
  return (process.env['CHROMIUM_PATH'] ?? '') === '' && findShell() === undefined;
}

/** The path of a Chromium; throws, with what to do, when there is none. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === undefined) {
    throw new Error(say('browserMissing'));
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
