import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { illustrateIssues } from '../support/synthetic/illustrate.ts';
import { PICTURES } from '../support/synthetic/pictures.ts';
import { writeSyntheticIssues } from '../support/synthetic/synthetic-issues.ts';

describe('four synthetic issues', () => {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-'));
  const read = (file: string) => readFileSync(join(root, 'issues', file), 'utf8');
  const slugsOf = (issue: string) =>
    readdirSync(join(root, 'issues', issue)).filter((name) => name.endsWith('.mdx'));

  beforeAll(() => {
    writeSyntheticIssues(4, root);
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('are the journal’s own issue and others before and after it', () => {
    expect(readdirSync(join(root, 'issues')).toSorted()).toEqual(['2020-3', '2020-4', '2021-1', '2021-2']);
    for (const name of readdirSync('content/issues/2020-4')) {
      expect(read(`2020-4/${name}`)).toBe(readFileSync(join('content/issues/2020-4', name), 'utf8'));
    }
  });

  test('have nothing that the content check would refuse', async () => {
    expect((await checkContent(root)).errors).toEqual([]);
  }, 60_000);

  test('differ in their words, and share some people', () => {
    const wordsOf = (issue: string) =>
      new Set(slugsOf(issue).flatMap((name) => read(`${issue}/${name}`).match(/\p{L}+/gu) ?? []));
    const [model, other] = [wordsOf('2020-4'), wordsOf('2021-1')];
    const added = [...other].filter((word) => !model.has(word));
    expect(added.length).toBeGreaterThan(model.size / 20);
    expect(added.length).toBeLessThan(model.size / 2);
    const peopleOf = (issue: string) =>
      slugsOf(issue).flatMap((name) =>
        [...read(`${issue}/${name}`).matchAll(/^ {2}- id: (\S+)$/gmu)].map(([, id]) => id),
      );
    const shared = peopleOf('2021-1').filter((id) => peopleOf('2020-4').includes(id));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.length).toBeLessThan(peopleOf('2020-4').length);
  });

  test('are the same whenever they are written', () => {
    const again = mkdtempSync(join(tmpdir(), 'synthetic-again-'));
    writeSyntheticIssues(4, again);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      expect(readFileSync(path.replace(root, again), 'utf8')).toBe(readFileSync(path, 'utf8'));
    }
    rmSync(again, { recursive: true });
  });
});

test('one article of a made issue has real pictures beside it, which the check lets pass', async () => {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-pictures-'));
  writeSyntheticIssues(2, root);
  const folders = readdirSync(join(root, 'issues/2021-1'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => readdirSync(join(root, 'issues/2021-1', name)).toSorted())).toEqual([
    [...PICTURES],
  ]);
  expect((await checkContent(root)).errors).toEqual([]);
  rmSync(root, { recursive: true });
});

test('illustrated issues have pictures of their own, the same in every run, which the check lets pass', async () => {
  const roots = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'synthetic-illustrated-')));
  const made = await Promise.all(
    roots.map(async (root) => {
      writeSyntheticIssues(2, root);
      const count = await illustrateIssues(root);
      const files = globSync('issues/*/*/map-*', { cwd: root }).toSorted();
      return { count, files: files.map((file) => [file, readFileSync(join(root, file)).toString('base64')]) };
    }),
  );
  expect(made[0]).toEqual(made[1]);
  expect(made[0]?.files.length).toBe(made[0]?.count);
  expect(new Set(made[0]?.files.map(([, bytes]) => bytes)).size).toBe(made[0]?.count);
  expect(new Set(made[0]?.files.map(([file = '']) => file.split('.').at(-1)))).toEqual(
    new Set(['png', 'svg']),
  );
  expect((await checkContent(roots[0] ?? '')).errors).toEqual([]);
  for (const root of roots) rmSync(root, { recursive: true });
});

test('the last issues of two years have the same slugs', () => {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-slugs-'));
  writeSyntheticIssues(9, root);
  const articles = (issue: string) =>
    readdirSync(join(root, 'issues', issue))
      .filter((name) => name.endsWith('.mdx'))
      .toSorted();
  expect(articles('2021-4')).toEqual(articles('2020-4'));
  rmSync(root, { recursive: true });
});
