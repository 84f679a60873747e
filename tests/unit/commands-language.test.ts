import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellingIn } from '../../src/lib/faults/say.ts';
import { draftOf } from '../../src/lib/import/draft.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { toldFindings } from '../../src/lib/import/told.ts';

/** Three words of Latin letters behind each other, outside commands and quotations. */
const ENGLISH = /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/u;
const QUOTED = /`[^`]*`|«[^»]*»|"[^"]*"|^ {2}npm run .*$/gmu;

const run = (script: string, parameters: readonly string[], language = '') =>
  new Promise<{ status: number; output: string }>((resolve) => {
    const env = { ...process.env, CHECK_LANG: language, LC_ALL: 'C.UTF-8' };
    execFile(process.execPath, [script, ...parameters], { env }, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });

describe('the commands that make issues and articles', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('speak the language that is asked for by --lang, or else by CHECK_LANG', async () => {
    const russian = await run('scripts/new.ts', ['--lang', 'ru']);
    expect(russian.status).toBe(1);
    expect(russian.output.split('\n')[0]).toBe('Укажите, что создать:');
    const kazakh = await run('scripts/import.ts', [join(folder, 'none.docx')], 'kk');
    expect(kazakh.status).toBe(1);
    expect(kazakh.output).toMatch(/none\.docx файлы жоқ: `npm run import /u);
    const english = await run('scripts/new.ts', ['article', '2021-1', 'a', '--language', 'de']);
    expect(english.output).toBe('write --language en, --language kk or --language ru\n');
  });

  it('refuse an option that they do not know in a line, without a stack', async () => {
    const { status, output } = await run('scripts/new.ts', ['article', '2021-1', 'a', '--pag', '7']);
    expect(status).toBe(1);
    expect(output).toMatch(/^Unknown option '--pag'/u);
    expect(output).not.toContain('    at ');
  });

  it('refuse a language that they do not speak', async () => {
    const { status, output } = await run('scripts/new.ts', ['contents', '2021-1', '--lang', 'de']);
    expect(status).toBe(1);
    expect(output).toMatch(/^"de" is no language of the check: /u);
  });

  it('list in Russian and Kazakh what an import could not decide, and what it has done', async () => {
    const path = 'tests/unit/manuscripts/no-styles.docx';
    const out = join(folder, 'a-draft.mdx');
    const { status, output } = await run('scripts/import.ts', [path, '--out', out, '--lang', 'ru']);
    rmSync(path.replace('.docx', '.import.txt'));
    expect(status).toBe(0);
    expect(output).toMatch(/^Решить вам \(\d+\):$/mu);
    expect(output).toContain(`Черновик статьи — ${out}; `);
    expect(output.replaceAll(QUOTED, '…')).not.toMatch(ENGLISH);
    expect(readFileSync(out, 'utf8')).toContain('# Язык текста: en, kk или ru.');
  });

  it.each(['styles', 'no-styles', 'old-font', 'tables', 'tracked', 'editorial', 'unknown-font'])(
    'find in Kazakh and Russian what they find in English in the manuscript %s',
    (name) => {
      const read = (language: 'en' | 'kk' | 'ru') =>
        tellingIn(language, () => {
          const manuscript = readManuscript(readFileSync(`tests/unit/manuscripts/${name}.docx`));
          const { findings } = draftOf(manuscript, { slug: name, page: 5 });
          return { findings, lines: toldFindings(findings) };
        });
      const english = read('en');
      for (const language of ['kk', 'ru'] as const) {
        const { findings, lines } = read(language);
        const placesOf = (all: typeof findings) => all.map(({ kind, place }) => ({ kind, place }));
        expect(placesOf(findings)).toEqual(placesOf(english.findings));
        expect(findings.filter(({ message }) => !/\p{Script=Cyrillic}/u.test(message))).toEqual([]);
        expect(lines.split('\n').length).toBe(english.lines.split('\n').length);
      }
    },
  );
});
