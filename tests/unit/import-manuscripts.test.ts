import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/lib/check/article.ts';
import { draftOf } from '../../src/lib/import/draft.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { toldFindings } from '../../src/lib/import/told.ts';
import { pictureFaults } from '../../src/lib/pictures/picture-faults.ts';
import { expectGolden } from '../support/golden.ts';

/** Manuscripts of test words, made with LibreOffice Writer, each of an author's other habits. */
const MANUSCRIPTS = globSync('tests/unit/manuscripts/*.docx').sort();

test('there are manuscripts to try', () => {
  expect(MANUSCRIPTS.map((path) => basename(path, '.docx'))).toEqual([
    'editorial',
    'no-styles',
    'old-font',
    'styles',
    'tables',
    'tracked',
    'unknown-font',
  ]);
});

describe.each(MANUSCRIPTS)('%s', (path) => {
  const slug = basename(path, '.docx');
  const draft = draftOf(readManuscript(readFileSync(path)), { slug, page: 5 });

  test('becomes exactly this draft', () => {
    expectGolden(`tests/unit/golden/import/${slug}.mdx`, draft.mdx);
  });

  test('leaves exactly this to the editor', () => {
    expectGolden(`tests/unit/golden/import/${slug}.import.txt`, `${toldFindings(draft.findings)}\n`);
  });

  test('compiles without an error', async () => {
    const { errors } = await checkArticle(`${slug}.mdx`, draft.mdx);
    expect(errors).toEqual([]);
  });

  test('has every picture that it names, and none that the check refuses', async () => {
    const named = Array.from(draft.mdx.matchAll(/ src="([^"]+)"/gu), ([, source]) => source);
    expect(draft.pictures.map(({ name }) => name)).toEqual(named);
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    for (const { name, bytes } of draft.pictures) {
      writeFileSync(join(folder, name), bytes);
      expect((await pictureFaults(join(folder, name))).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });
});
