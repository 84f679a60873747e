import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { articleProcessor, compileArticle } from '../../src/lib/markdown/article-compiler.ts';

const FILE = 'content/issues/2020-4/fergana-valley.mdx';
const SOURCE = readFileSync(FILE, 'utf8');

describe('the compiler of articles', () => {
  it('hands to Vite the very module that the content check has compiled', async () => {
    const checked = await compileArticle(SOURCE, FILE);
    const { content, frontmatter } = parseFrontmatter(SOURCE, { frontmatter: 'empty-with-spaces' });
    const renderer = await articleProcessor.createMdxRenderer?.({}, { optimize: false });
    const built = await renderer?.process(content, `/another/root/${FILE}`, frontmatter);
    expect(checked.outcome).toEqual({ status: 'fulfilled', value: built });
    expect(checked.outcome.status === 'fulfilled' && checked.outcome.value === built).toBe(true);
  });

  it('compiles a changed text anew', async () => {
    const [before, after] = await Promise.all([
      compileArticle(SOURCE, FILE),
      compileArticle(`${SOURCE}\nOne more sentence.\n`, FILE),
    ]);
    expect(after.outcome).not.toEqual(before.outcome);
  });

  it('compiles anew where only the frontmatter has changed', async () => {
    const [before, after] = await Promise.all([
      compileArticle(SOURCE, FILE),
      compileArticle(SOURCE.replace('language: en', 'language: ru'), FILE),
    ]);
    expect(after.outcome).not.toEqual(before.outcome);
  });

  it('keeps what the plugins have said, with its line', async () => {
    const { outcome, messages } = await compileArticle('---\nlanguage: en\n---\n\nA text. [1]\n', 'a.mdx');
    expect(outcome.status).toBe('fulfilled');
    expect(messages.map(({ line }) => line)).toContain(5);
  });

  it('hands on the error of a text that is no MDX', async () => {
    const broken = '---\nlanguage: en\n---\n\nA {brace.\n';
    const { outcome } = await compileArticle(broken, 'a.mdx');
    expect(outcome.status).toBe('rejected');
    const { content, frontmatter } = parseFrontmatter(broken, { frontmatter: 'empty-with-spaces' });
    const renderer = await articleProcessor.createMdxRenderer?.({}, { optimize: false });
    await expect(renderer?.process(content, 'a.mdx', frontmatter)).rejects.toThrow();
  });
});
