import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { issueFileName } from '../../src/lib/publication/issue-file-name.ts';
import { archiveOf } from '../../src/lib/pack/archive.ts';
import type { Manifest } from '../../src/lib/pack/manifest.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { ISSUES } from '../support/issues-in-content.ts';
import { readPublications } from '../support/publications.ts';

const { dir } = inject('atRoot');
describe.each(readBuiltIssues(dir))('the archive of issue $id', (issue) => {
  const { kinds } = issue;
  const name = issueFileName({ ending: 'zip' }, issue.id, issue.issue);
  const bytes = readFileSync(join(dir, 'issues', issue.id, name));
  const folder = `${name.slice(0, -'.zip'.length)}/`;
  const packed = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path.slice(folder.length), content]),
  );
  const text = (path: string) => new TextDecoder().decode(packed.get(path));
  const manifest = JSON.parse(text('manifest.json')) as Manifest;

  test('lies in one folder of its own name, in the order of its paths', () => {
    const paths = Object.keys(unzipSync(bytes));
    expect(paths.filter((path) => !path.startsWith(folder))).toEqual([]);
    expect(paths).toEqual(paths.toSorted());
  });

  test('has in its manifest every file but the manifest, with its size and its checksum', () => {
    const listed = manifest.files.map(({ path, bytes: size, sha256 }) => ({ path, size, sha256 }));
    const found = [...packed]
      .filter(([path]) => path !== 'manifest.json')
      .map(([path, content]) => ({
        path,
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }));
    expect(listed).toEqual(found);
    expect(manifest.files.filter(({ mediaType }) => !/^[a-z]+\/[a-z0-9.+-]+$/u.test(mediaType))).toEqual([]);
  });

  test('has every kind of file that the site offers, the same bytes as the site', () => {
    const folderOf = (locale: string) => (locale === 'en' ? '' : `${locale}/`);
    const expected = [
      ...kinds.issue
        .filter(({ ending }) => ending !== 'zip')
        .flatMap((kind) => {
          const file = issueFileName(kind, issue.id, issue.issue);
          return (kind.languages === 'each' ? LOCALES : (['en'] as const)).map(
            (locale) =>
              [`${folderOf(locale)}${file}`, join(folderOf(locale), 'issues', issue.id, file)] as const,
          );
        }),
      ...issue.articles.flatMap(({ slug }) =>
        kinds.article.flatMap(({ ending, languages }) =>
          (languages === 'each' ? LOCALES : (['en'] as const)).map((locale) => {
            const file = `${slug}.${ending}`;
            return [
              `articles/${slug}/${folderOf(locale)}${file}`,
              join(folderOf(locale), 'issues', issue.id, slug, file),
            ] as const;
          }),
        ),
      ),
      ...issue.articles.flatMap(({ slug, pictures }) =>
        pictures.map(
          ({ name }) => [`articles/${slug}/${name}`, join('issues', issue.id, slug, name)] as const,
        ),
      ),
    ];
    expect(kinds.article.map(({ ending }) => ending)).toContain('pdf');
    for (const [path, source] of expected) {
      const content = packed.get(path);
      expect(content, path).toBeDefined();
      expect(Buffer.compare(Buffer.from(content ?? []), readFileSync(join(dir, source))), path).toBe(0);
    }
  });

  test('has the data of every table and figure in three languages', async () => {
    const charts = issue.articles.flatMap(({ slug, figures }) =>
      figures.map(({ id }) => [slug, id] as const),
    );
    const publications = await readPublications(join(ISSUES, issue.id));
    const figures = publications.flatMap(({ slug, figures }) => figures.map(({ id }) => [slug, id]));
    expect(charts.toSorted()).toEqual(figures.toSorted());
    for (const [slug, id] of charts) {
      for (const folder of ['', 'kk/', 'ru/']) {
        expect(packed.has(`articles/${slug}/figures/${folder}${id}.csv`)).toBe(true);
        expect(text(`articles/${slug}/figures/${folder}datapackage.json`)).toContain(`"path": "${id}.csv"`);
      }
    }
  });

  test('says in three languages what is inside, and the rights as the issue prints them', () => {
    const readme = text('README.txt');
    for (const locale of LOCALES) {
      expect(readme).toContain(issue.issue.masthead[locale].rights);
      for (const { records } of issue.articles) expect(readme).toContain(records[locale].title);
      expect(manifest.rights[locale]).toBe(issue.issue.masthead[locale].rights);
    }
    for (const { label } of kinds.article) expect(readme).toContain(label);
  });

  test('is made of the same files into the same bytes, in any zone of time', () => {
    const before = process.env['TZ'];
    const made = ['Asia/Almaty', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(archiveOf(dir, issue));
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    for (const again of made) expect(Buffer.compare(again, bytes)).toBe(0);
  });
});
