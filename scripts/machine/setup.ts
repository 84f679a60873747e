/**
 * `npm run setup`: makes sure that a Chromium is there for the browser tests, gets the other programs that tests use
 * where it can, and says what is missing.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../src/schemas/locales.ts';
import { chromiumVersion, lacksShell } from './browser.ts';
import { installPackages, run } from './debian.ts';
import { ENGLISH_RUSSIAN } from './freedict.ts';
import { HUNSPELL_PACKAGES, refusedByHunspell } from './hunspell.ts';
import { javaVersion } from './java.ts';
import { fetchJatsDtd, hasJatsDtd } from './jats-dtd.ts';
import { isOnPath } from './on-path.ts';

const MINUTE = 60_000;

/** Optional programs: tests that need them are skipped without them. */
const PROGRAMS: readonly {
  name: string;
  isInstalled: () => boolean;
  /** The package of Debian that has it. */
  packageName: string;
  /** What is skipped without it. */
  without: string;
}[] = [
  {
    name: 'Java',
    // Without Java, `java` on macOS only prints where to get it.
    isInstalled: () => javaVersion() !== undefined,
    packageName: 'default-jre-headless',
    without: 'pages are checked by html-validate instead of the Nu Html Checker, and EPUBs are not checked',
  },
  {
    name: 'Pandoc',
    isInstalled: () => isOnPath('pandoc'),
    packageName: 'pandoc',
    without: 'JATS and Markdown are not read back by it',
  },
  {
    name: 'Poppler',
    isInstalled: () => ['pdftotext', 'pdffonts'].every(isOnPath),
    packageName: 'poppler-utils',
    without: 'the text and the fonts of PDFs are not checked',
  },
  ...['nginx', 'caddy'].map((name) => ({
    name,
    isInstalled: () => isOnPath(name),
    packageName: name,
    without: 'its configuration in docs/deploy is not tried',
  })),
  {
    name: 'Hunspell',
    isInstalled: () => isOnPath('hunspell'),
    packageName: 'hunspell',
    without: 'no word is looked up in a dictionary',
  },
  ...LOCALES.map((language) => ({
    name: `dictionary of Hunspell (${language})`,
    isInstalled: () => refusedByHunspell(language, []) !== undefined,
    packageName: HUNSPELL_PACKAGES[language],
    without: 'words of this language are not looked up',
  })),
  {
    name: 'FreeDict dictionary from English to Russian',
    isInstalled: () => existsSync(ENGLISH_RUSSIAN),
    packageName: 'dict-freedict-eng-rus',
    without: 'the Russian words of the lexicon are not compared with it',
  },
];

function installWithPlaywright(): void {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], 5 * MINUTE);
}

/** Gets Debian's headless shell, with which the browser tests take half the time; where there is none, a whole Chromium does. */
function installShell(): void {
  if (lacksShell()) installPackages(['chromium-headless-shell']);
}

/** The Chromium that the tests will use, installed if need be; throws, with what to do, when there can be none. */
function ensureChromium(): string {
  const installWithApt = () => {
    installPackages(['chromium']);
  };
  for (const install of [installShell, installWithPlaywright, installWithApt]) {
    install();
    const version = chromiumVersion();
    if (version !== undefined) return version;
  }
  throw new Error(
    'There is no Chromium, and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run `npm run setup` again.',
  );
}

/** Installs missing programs if possible, and lists those that are still missing. */
function ensurePrograms(): void {
  const missing = () => PROGRAMS.filter(({ isInstalled: isThere }) => !isThere());
  const wanted = missing().map(({ packageName }) => packageName);
  if (wanted.length > 0) installPackages(wanted);
  for (const { name, packageName, without } of missing()) {
    console.log(
      `There is no ${name}: ${without}. Install it (on Debian: apt-get install ${packageName}), and run \`npm run setup\` again.`,
    );
  }
}

try {
  console.log(`Browser tests use ${ensureChromium()}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

ensurePrograms();

if (!hasJatsDtd()) fetchJatsDtd();
if (!hasJatsDtd()) {
  console.log('There is no DTD of JATS: JATS files are read back, but not held against it. Debian has it.');
}
