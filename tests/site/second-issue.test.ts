import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { documentOf, openBook } from '../support/book.ts';
import { bookProblems } from '../support/epubcheck.ts';
import { issuesInContent } from '../support/issues-in-content.ts';
import { ownBuild, type OwnBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** Builds the site of a content root into a folder, without what is made of finished pages. */
function build(contentDir: string, outDir: string): Promise<OwnBuild> {
  return ownBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir }, ['npx', 'astro', 'build']);
}

describe('a folder beside the others', () => {
  let sample: SampleContent;
  let outDir: string;
  const page = async (path: string) => load(await readFile(join(outDir, path, 'index.html'), 'utf8'));

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.addRealIssues();
    outDir = await mkdtemp(join(tmpdir(), 'two-issues-'));
    const { status, output: said } = await build(sample.root, outDir);
    expect(status, said).toBe(0);
  }, 300_000);

  afterAll(async () => {
    await sample.discard();
    await rm(outDir, { recursive: true });
  });

  it('is another issue, with all its pages in every language', async () => {
    for (const locale of LOCALES) {
      for (const path of ['', 'first-article', 'second-article', 'edition']) {
        const file = join(outDir, locale === 'en' ? '' : locale, 'issues', SAMPLE_ISSUE, path, 'index.html');
        expect((await stat(file)).isFile()).toBe(true);
      }
    }
  });

  it('makes the newest issue the current one and keeps the others', async () => {
    const home = await page('');
    expect(home('[data-part=cover]').text()).toContain('1/2199');
    const issues = await page('issues');
    const addresses = issues('.issues h2 a')
      .toArray()
      .map((link) => issues(link).attr('href'));
    expect(addresses).toEqual([SAMPLE_ISSUE, ...issuesInContent()].map((id) => `/issues/${id}/`));
  });

  it('puts the authors and keywords of both issues in one list', async () => {
    const authors = await page('authors');
    expect(authors('#aisha-sample, #bakhtiyor-mustafayev').length).toBe(2);
    const keywords = await page('keywords');
    expect(keywords('#trade, #fergana-valley').length).toBe(2);
  });

  it('has a book of its own for reading devices', async () => {
    const file = join(outDir, 'issues', SAMPLE_ISSUE, `central-asias-affairs-${SAMPLE_ISSUE}.epub`);
    const problems = await bookProblems(file);
    expect(problems.filter((each) => !each.startsWith('USAGE'))).toEqual([]);
    const { spine, xml } = openBook(await readFile(file));
    expect(spine).toEqual(expect.arrayContaining(['first-article', 'second-article'].map(documentOf)));
    expect(
      xml('nav.xhtml')('#page-list a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual([`${documentOf('first-article')}#page-3`, `${documentOf('second-article')}#page-9`]);
  });
});

describe('a folder with a fault', () => {
  it('stops the build and says what to write', async () => {
    const sample = await sampleContent();
    await sample.spoil('first-article.mdx', 'firstPage: 3', 'firstPage: three');
    const outDir = await mkdtemp(join(tmpdir(), 'faulty-'));
    const { status, output: said } = await build(sample.root, outDir);
    expect(status).not.toBe(0);
    expect(said).toContain('The content has 1 error.');
    expect(said).toContain('first-article.mdx:3, firstPage: write the number of the first page');
    await sample.discard();
    await rm(outDir, { recursive: true });
  });
});
