import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotations } from '../../src/lib/check/annotations.ts';
import { faultPage } from '../../src/lib/check/fault-page.ts';
import { tellFaultsIn } from '../../src/lib/faults/say.ts';
import { ownBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const STACK = /\bat .+:\d+:\d+|Stack trace|node:internal/u;

describe('what the check of the content says', () => {
  let sample: SampleContent;
  const written = () => join(sample.root, 'written.txt');
  const check = (...parameters: string[]) =>
    new Promise<{ status: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        ['scripts/check-content.ts', sample.root, ...parameters],
        (error, stdout, stderr) => {
          resolve({ status: Number(error?.code ?? 0), output: stdout + stderr });
        },
      );
    });

  beforeAll(async () => {
    sample = await sampleContent();
    const code = `export const x = (await import('node:fs')).writeFileSync(${JSON.stringify(written())}, '')`;
    await sample.spoil('second-article.mdx', 'One paragraph, and that is all.', code);
    await sample.spoil('issue.yaml', 'hue: 60', 'hue: 500');
    await sample.spoil('first-article.mdx', ' and a citation [1]', '');
  });

  afterAll(async () => {
    await sample.discard();
  });

  it('stops a build with a list of all errors, without a stack, and nothing of the content has run', async () => {
    const out = join(sample.root, 'out');
    const { status, output } = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: out, AFTER_BUILD: '' });
    expect(status).toBe(1);
    expect(output).toContain('The content has 2 errors.');
    expect(output).toContain(`• issues/${SAMPLE_ISSUE}/issue.yaml:4, hue: `);
    expect(output).toContain(`• issues/${SAMPLE_ISSUE}/second-article.mdx:14: this paragraph is code: `);
    expect(output).not.toMatch(STACK);
    expect(existsSync(written())).toBe(false);
    expect(existsSync(out)).toBe(false);
  }, 120_000);

  it('tells errors and warnings apart in the terminal', async () => {
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toContain(
      `warning: issues/${SAMPLE_ISSUE}/first-article.mdx:38: reference 1 is not cited\n`,
    );
    expect(output).toContain('The content has 2 errors.\n');
    expect(output).not.toMatch(STACK);
  });

  it('annotates the lines of a change on GitHub', async () => {
    const { status, output } = await check('--format', 'github');
    const place = join(sample.root, 'issues', SAMPLE_ISSUE);
    const lines = output.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(new RegExp(`^::error file=${place}/issue\\.yaml,line=4::hue: `, 'u'));
    expect(lines[2]).toBe(`::warning file=${place}/first-article.mdx,line=38::reference 1 is not cited`);
  });

  it('speaks the language that is asked for, in the terminal and on GitHub', async () => {
    const russian = await check('--lang', 'ru');
    expect(russian.status).toBe(1);
    expect(russian.output).toContain('Ошибок в материалах: 2.\n');
    expect(russian.output).toContain(
      `предупреждение: issues/${SAMPLE_ISSUE}/first-article.mdx:38: на источник 1 в тексте нет ссылки\n`,
    );
    const kazakh = await check('--lang', 'kk', '--format', 'github');
    const place = join(sample.root, 'issues', SAMPLE_ISSUE);
    expect(kazakh.output).toContain(
      `::warning file=${place}/first-article.mdx,line=38::1-дереккөзге мәтінде сілтеме жоқ\n`,
    );
  });

  it('refuses a language that it does not speak', async () => {
    const { status, output } = await check('--lang', 'de');
    expect(status).toBe(1);
    expect(output).toBe(
      '"de" is no language of the check: write --lang kk, ru or en, or set CHECK_LANG to one of them\n',
    );
  });

  it('escapes what would end an annotation', () => {
    const problem = { file: 'a:b,c.mdx', message: '100%\nof it' };
    expect(annotations({ errors: [problem], warnings: [] }, './content')).toEqual([
      '::error file=content/a%3Ab%2Cc.mdx::100%25%0Aof it',
    ]);
  });

  it('shows the browser a page of faults in the language of the editor, and no element of an article', () => {
    const english = faultPage(
      [{ file: 'a.mdx', line: 2, message: '<b> is not known here' }],
      '/@vite/client',
    );
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<h1>The content has 1 error</h1>');
    expect(english).toContain('<li>a.mdx:2: &#x3C;b> is not known here</li>');
    tellFaultsIn('kk');
    const kazakh = faultPage([{ file: 'a.mdx', message: '' }], '/@vite/client');
    expect(kazakh).toContain('<html lang="kk">');
    expect(kazakh).toContain('<h1>Материалдарда 1 қате бар</h1>');
    tellFaultsIn('en');
  });
});
