import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readHeadersFile } from '../../src/lib/discovery/headers-file.ts';
import { reportFaults } from '../../src/lib/verify/report.ts';
import { buildFaults, verifyBySums } from '../../src/lib/verify/sum-faults.ts';
import { publishedFiles, readSums, sumOf, SUMS_FILE, writeSums } from '../../src/lib/verify/sums.ts';
import { verifySite } from '../../src/lib/verify/verify-site.ts';
import { startFaultySite, type SiteAnswer } from '../support/faulty-site.ts';

const { dir, url } = inject('atRoot');
const one = (pattern: string) => {
  const [file] = globSync(pattern, { cwd: dir }).sort();
  if (file === undefined) throw new Error(`There is no ${pattern}.`);
  return file;
};
const script = one('_astro/*.js');
const sheet = one('_astro/*.css');
const font = one('_astro/*.woff2');
const rules = readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
const linked = rules.find(({ fields }) => fields.some(([name]) => name === 'Link'))?.path.slice(1) ?? '';
const bibliography = one('issues/*/*.bib');
const picture = one('cards/*.png');

/** Each fault that is planted, and what has to be said of it. */
const PLANTED: Readonly<Record<string, [plant: (answer: SiteAnswer) => void, said: string]>> = {
  [bibliography]: [
    (answer) => {
      answer.status = 404;
    },
    'the answer has status 404 in place of 200',
  ],
  'about/': [
    (answer) => {
      answer.body = new TextEncoder().encode('<!doctype html><title>Last year</title>');
    },
    'the file is another than in the build',
  ],
  [script]: [
    ({ fields }) => {
      fields.set('content-type', 'text/plain');
    },
    'the type is text/plain',
  ],
  [font]: [
    ({ fields }) => {
      fields.delete('content-type');
    },
    'the type is not said',
  ],
  [sheet]: [
    ({ fields }) => {
      fields.delete('cache-control');
    },
    'Cache-Control is missing',
  ],
  'sw.js': [
    ({ fields }) => {
      fields.set('cache-control', 'max-age=86400');
    },
    'Cache-Control is not what _headers says',
  ],
  [linked]: [
    ({ fields }) => {
      fields.delete('link');
    },
    'Link is missing',
  ],
  'kk/': [
    ({ fields }) => {
      fields.delete('content-encoding');
    },
    'the text is sent unpacked',
  ],
  [picture]: [
    ({ fields }) => {
      fields.delete('x-content-type-options');
    },
    'X-Content-Type-Options is missing',
  ],
  'robots.txt': [
    ({ fields }) => {
      fields.set('content-type', 'text/plain; charset=windows-1251');
    },
    'the text is said to be in another encoding, charset=windows-1251',
  ],
  'no/such/page/': [
    (answer) => {
      answer.status = 200;
    },
    'what is not there is answered with status 200',
  ],
  about: [
    (answer) => {
      answer.status = 404;
    },
    'it does not lead to the same address with a slash',
  ],
};

test('a server that has the site as it was built is told to have it', async () => {
  expect(await verifySite(url, dir)).toEqual([]);
});

test('below a path too, written without its last slash', async () => {
  const { dir: below, url: home } = inject('underBase');
  expect(await verifySite(home.replace(/\/$/u, ''), below)).toEqual([]);
});

test('every fault of a server is told once, at its address, with what to do', async () => {
  const site = await startFaultySite(
    url,
    Object.fromEntries(Object.entries(PLANTED).map(([place, [plant]]) => [place, plant])),
  );
  onTestFinished(async () => {
    await site.stop();
  });
  const faults = await verifySite(site.url, dir);
  const told = faults.map(({ address, what }) => `${address.slice(site.url.length)}: ${what}`);
  expect(told.sort()).toEqual(
    Object.entries(PLANTED)
      .map(([place, [, said]]) => `${place}: ${said}`)
      .sort(),
  );
  expect(faults.filter(({ remedy }) => remedy === '')).toEqual([]);
});

test('a build for another address is told before anything else', async () => {
  const { dir: below, base } = inject('underBase');
  const faults = await verifySite(url, below);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.what).toContain(base);
  expect(faults[0]?.remedy).toContain('BASE_PATH=/');
});

test('where nobody answers that alone is told', async () => {
  const faults = await verifySite('http://127.0.0.1:9/', dir);
  expect(faults.map(({ what }) => what)).toEqual(['nobody answers']);
});

test('a fault of many files is told once, with three of them and how many more there are', () => {
  const faults = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    address: `https://journal.example/${name}`,
    what: 'Link is missing',
    remedy: 'set it',
  }));
  expect(reportFaults(faults)).toBe(
    [
      '  • Link is missing: set it',
      '    https://journal.example/a',
      '    https://journal.example/b',
      '    https://journal.example/c',
      '    and 2 more',
    ].join('\n'),
  );
});

describe('the sums of a build', () => {
  const sums = readSums(readFileSync(join(dir, SUMS_FILE), 'utf8'));

  test('are of every published file but themselves, at the root and below a path', () => {
    for (const build of [dir, inject('underBase').dir]) {
      const listed = [...readSums(readFileSync(join(build, SUMS_FILE), 'utf8')).keys()];
      expect(listed).toEqual(publishedFiles(build).filter((file) => file !== SUMS_FILE));
    }
    expect(sums.get('index.html')).toBe(sumOf(readFileSync(join(dir, 'index.html'))));
    expect(sums.has('_headers')).toBe(false);
  });

  test('are of the PDFs, the archive and the worker too, which are written after the pages', () => {
    const late = globSync(['**/*.{pdf,zip}', 'sw.js', 'offline/*.json'], { cwd: dir });
    expect(late.filter((file) => !sums.has(file))).toEqual([]);
    expect(late.length).toBeGreaterThan(0);
  });

  test('are read by sha256sum, which tells a byte that has changed and a file that is missing', () => {
    const copy = mkdtempSync(join(tmpdir(), 'sums-'));
    onTestFinished(() => {
      rmSync(copy, { recursive: true });
    });
    for (const file of [script, bibliography, 'robots.txt']) cpSync(join(dir, file), join(copy, file));
    writeSums(copy);
    const check = () => spawnSync('sha256sum', ['-c', SUMS_FILE], { cwd: copy, encoding: 'utf8' });
    const whole = check();
    expect([whole.status, whole.stdout.match(/: OK$/gmu)?.length]).toEqual([0, 3]);
    changeByte(join(copy, bibliography));
    rmSync(join(copy, 'robots.txt'));
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain(`${bibliography}: FAILED\n`);
    expect(stdout).toContain('robots.txt: FAILED open or read\n');
    expect(stdout).toContain(`${script}: OK\n`);
  });

  test('tell what of a build has changed since it was made', () => {
    const bytes = new TextEncoder().encode('a');
    const listed = new Map([
      ['a.txt', sumOf(bytes)],
      ['b.txt', sumOf(bytes)],
      ['c.txt', sumOf(bytes)],
    ]);
    const files = new Map([
      ['a.txt', bytes],
      ['b.txt', new TextEncoder().encode('b')],
      ['d.txt', bytes],
      [SUMS_FILE, bytes],
    ]);
    expect(buildFaults(files, listed).map(({ address, what }) => `${address}: ${what}`)).toEqual([
      'b.txt: the file has other bytes than sha256sums.txt says',
      'c.txt: the build lacks a file that sha256sums.txt lists',
      'd.txt: the build has a file that sha256sums.txt does not list',
    ]);
    expect(buildFaults(files, undefined).map(({ what }) => what)).toEqual(['the build has no such file']);
  });

  test('are enough to compare a server where no build is at hand', async () => {
    expect(await verifyBySums(url)).toEqual([]);
    expect(await verifyBySums(inject('underBase').url)).toEqual([]);
  });

  test('tell a server that sends one other byte, lacks a file, or lacks the sums', async () => {
    const site = await startFaultySite(url, {
      [bibliography]: (answer) => {
        answer.body[0] = (answer.body[0] ?? 0) ^ 1;
      },
      [script]: (answer) => {
        answer.status = 404;
      },
    });
    const bare = await startFaultySite(url, {
      [SUMS_FILE]: (answer) => {
        answer.status = 404;
      },
    });
    onTestFinished(async () => {
      await Promise.all([site.stop(), bare.stop()]);
    });
    const told = async (place: string) =>
      (await verifyBySums(place)).map(({ address, what }) => `${address.slice(place.length)}: ${what}`);
    expect((await told(site.url)).sort()).toEqual(
      [
        `${bibliography}: the file has other bytes than sha256sums.txt says`,
        `${script}: the answer has status 404 in place of 200`,
      ].sort(),
    );
    expect(await told(bare.url)).toEqual([`${SUMS_FILE}: there is no list of the sums of its files`]);
  });
});

/** Changes one byte of a file. */
function changeByte(file: string): void {
  const bytes = readFileSync(file);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
