import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/lib/check/article.ts';
import { draftOf } from '../../src/lib/import/draft.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { toldFindings } from '../../src/lib/import/told.ts';
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

  test('compiles, and has no error but that pictures are not shown yet', async () => {
    const { errors } = await checkArticle(`${slug}.mdx`, draft.mdx);
    expect(errors.filter(({ message }) => !message.startsWith('the site cannot show pictures yet'))).toEqual(
      [],
    );
    expect(errors).toHaveLength(draft.pictures.length);
  });

  test('has every picture that it names', () => {
    const named = Array.from(draft.mdx.matchAll(/ src="([^"]+)"/gu), ([, source]) => source);
    expect(draft.pictures.map(({ name }) => `${slug}/${name}`)).toEqual(named);
    expect(draft.pictures.every(({ bytes }) => bytes.length > 0)).toBe(true);
  });
});
