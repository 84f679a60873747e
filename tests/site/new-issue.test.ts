import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftOf } from '../../src/lib/import/draft.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { writeContents } from '../../src/lib/new/contents.ts';
import { newArticle } from '../../src/lib/new/new-article.ts';
import { newIssue } from '../../src/lib/new/new-issue.ts';
import { ownBuild, type OwnBuild } from '../support/own-build.ts';

const ID = '2198-1';

const root = mkdtempSync(join(tmpdir(), 'new-issue-site-'));
const site = join(root, 'dist');
let build: OwnBuild;

beforeAll(async () => {
  const content = join(root, 'content');
  cpSync(CONTENT_ROOT, content, { recursive: true });
  const { folder } = newIssue(content, ID, '2026-01-02');
  newArticle(content, ID, 'water-policy', { page: 5 });
  const { mdx } = draftOf(readManuscript(readFileSync('tests/unit/manuscripts/no-styles.docx')), {
    slug: 'uchet',
    page: 9,
  });
  writeFileSync(join(folder, 'uchet.mdx'), mdx);
  writeContents(folder);
  build = await ownBuild({ CONTENT_DIR: content, OUT_DIR: site }, ['npx', 'astro', 'build']);
}, 300_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a new issue with a new article and an imported draft builds, pages of all three languages', () => {
  expect(build.output).not.toContain('error');
  expect(build.status).toBe(0);
  for (const language of ['', 'kk/', 'ru/']) {
    for (const slug of ['water-policy/', 'uchet/', '']) {
      expect(existsSync(join(site, language, 'issues', ID, slug, 'index.html'))).toBe(true);
    }
  }
});
