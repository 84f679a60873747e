import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as told } from '../../src/lib/check/problem.ts';
import { tellFaultsIn } from '../../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { writeContents } from '../../src/lib/new/contents.ts';
import { newArticle, removeSampleArticle } from '../../src/lib/new/new-article.ts';
import { newIssue } from '../../src/lib/new/new-issue.ts';
import { issueSchema, type IssueFacts } from '../../src/schemas/issue.ts';

/** A year that no issue of the journal will have. */
const ID = '2198-1';
const TODAY = '2026-01-02';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-issue-'));
  cpSync(CONTENT_ROOT, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(root, 'issues', ID, name), 'utf8');
const facts = (id = ID): IssueFacts =>
  issueSchema.parse(parse(readFileSync(join(root, 'issues', id, 'issue.yaml'), 'utf8')));

test('a new issue and a new article have no error, and a warning for every sample left', async () => {
  newIssue(root, ID, TODAY);
  newArticle(root, ID, 'water-policy', { page: 5 });
  newArticle(root, ID, 'su-sayasaty', { language: 'kk' });
  const { errors, warnings } = await checkContent(root);
  expect(errors).toEqual([]);
  const ofArticle = warnings.filter(({ file }) => file.endsWith('water-policy.mdx')).map(told);
  expect(ofArticle).toHaveLength(19);
  expect(ofArticle[0]).toBe(
    `issues/${ID}/water-policy.mdx:8, title.en: "SAMPLE title" is a sample: write what is true here`,
  );
  expect(ofArticle.at(-1)).toBe(
    `issues/${ID}/water-policy.mdx:39: a sample stands here: write your own words in its place`,
  );
  expect(warnings.filter(({ field }) => field === 'contents.en.entries.0.title').map(told)).toEqual([
    expect.stringContaining(
      `"SAMPLE title" is a sample: when the articles have their titles and authors, run \`npm run new -- contents ${ID}\`, which writes them here`,
    ),
  ]);
  expect(warnings.map(told)).toContain(
    `issues/${ID}/su-sayasaty.mdx:5, firstPage: this is a sample: write the page, then run \`npm run new -- contents\``,
  );
});

test('a new issue begins with one sample article, which the first real one replaces', () => {
  newIssue(root, ID, TODAY);
  expect(readdirSync(join(root, 'issues', ID)).sort()).toEqual(['issue.yaml', 'sample-article.mdx']);
  newArticle(root, ID, 'water-policy', { page: 5 });
  expect(readdirSync(join(root, 'issues', ID)).sort()).toEqual(['issue.yaml', 'water-policy.mdx']);
  expect(facts().contents.kk.entries.map(({ page }) => page)).toEqual([5]);
  expect(facts().cover.titles.map(({ page }) => page)).toEqual([5]);
});

test('the comments of new files are in the language of the editor, whose check finds every sample', async () => {
  tellFaultsIn('kk');
  const { printRun, number, year } = facts(newIssue(root, ID, TODAY).from);
  const { warnings } = await checkContent(root);
  const remarks = warnings.map(told);
  tellFaultsIn('en');
  const comments = [read('issue.yaml'), read('sample-article.mdx')].flatMap((text) =>
    [...text.matchAll(/(?:^| )# (.+)$/gmu)].map(([, comment = '']) => comment),
  );
  expect(comments.length).toBeGreaterThan(20);
  expect(comments.filter((comment) => !/[әғқңөұүһі]/iu.test(comment))).toEqual([]);
  expect(remarks).toContain(
    `issues/${ID}/issue.yaml:11, printRun: бұл — үлгі: ${String(printRun)} — ${String(number)}/${String(year)} санының таралымы; осы санның таралымын жазыңыз, содан кейін осы сөздерді өшіріңіз`,
  );
  newArticle(root, ID, 'water-policy');
  expect(readdirSync(join(root, 'issues', ID)).sort()).toEqual(['issue.yaml', 'water-policy.mdx']);
});

test('a sample article in which somebody has written stays', () => {
  newIssue(root, ID, TODAY);
  const folder = join(root, 'issues', ID);
  writeFileSync(join(folder, 'sample-article.mdx'), `${read('sample-article.mdx')}\nA sentence.\n`);
  removeSampleArticle(folder);
  expect(existsSync(join(folder, 'sample-article.mdx'))).toBe(true);
});

test('what an issue repeats is the last one’s, what it does not is marked', () => {
  const { from } = newIssue(root, ID, TODAY);
  const [last, issue] = [facts(from), facts()];
  expect([issue.year, issue.number]).toEqual([2198, 1]);
  expect(issue.masthead).toEqual(last.masthead);
  expect(issue.board).toEqual(last.board);
  expect(issue.contents.ru.heading).toBe(last.contents.ru.heading);
  expect(issue.edition).toEqual({ published: TODAY, updated: TODAY });
  expect(read('issue.yaml')).toContain(
    `printRun: ${String(last.printRun)} # SAMPLE: ${String(last.printRun)} is that of`,
  );
  expect(read('issue.yaml')).toMatch(/^wholeNumber: \d+ # SAMPLE: count the issues between/mu);
});

test('the number since the first issue is known where an issue follows the last one', () => {
  newIssue(root, ID, TODAY);
  newIssue(root, '2198-2', TODAY);
  const [first, second] = [facts(), facts('2198-2')];
  expect(second.wholeNumber).toBe(first.wholeNumber + 1);
  expect(readFileSync(join(root, 'issues/2198-2/issue.yaml'), 'utf8')).toMatch(/^wholeNumber: \d+$/mu);
  expect(second.imprint).toContain(`2198, 2(${String(second.wholeNumber)})`);
});

test('contents are written again from the articles, and the editor’s comments and cover titles stay', () => {
  newIssue(root, ID, TODAY);
  const { file } = newArticle(root, ID, 'water-policy', { page: 5 });
  writeFileSync(file, readFileSync(file, 'utf8').replace('"SAMPLE title"', '"Water policy"'));
  const issue = join(root, 'issues', ID, 'issue.yaml');
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('title: SAMPLE title', 'title: Water # short'));
  expect(writeContents(join(root, 'issues', ID))).toEqual({ articles: 1, unreadable: [] });
  expect(facts().contents.en.entries).toEqual([{ authors: 'SAMPLE Author', title: 'Water policy', page: 5 }]);
  expect(facts().cover.titles).toEqual([{ title: 'Water', page: 5 }]);
  expect(read('issue.yaml')).toContain('# The number within the year.');
});

test('a bad name, a missing issue, and what is there already are refused in words', () => {
  newIssue(root, ID, TODAY);
  newArticle(root, ID, 'water-policy');
  expect(() => newIssue(root, ID, TODAY)).toThrow('is there already: choose another number');
  expect(() => newIssue(root, '2198', TODAY)).toThrow('write the year and the number, such as 2021-1');
  expect(() => newIssue(root, '../2198-3', TODAY)).toThrow('is no name for an issue');
  expect(() => newArticle(root, '2197-1', 'water')).toThrow(
    'there is no issue 2197-1: make it first, `npm run new -- issue 2197-1`',
  );
  expect(() => newArticle(root, ID, 'Water_policy')).toThrow('cannot be the address of an article');
  expect(() => newArticle(root, ID, 'water-policy')).toThrow('is there already: choose another name');
  expect(() => newArticle(root, ID, 'earth-policy', { page: 1 })).toThrow(
    'page 1 is that of water-policy: write the page on which the new article begins',
  );
});
