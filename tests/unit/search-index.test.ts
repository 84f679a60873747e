import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'node:fs';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../../scripts/build/index-search.ts';
import { articleDocument } from '../../src/lib/search/index/extract-article.ts';
import { journalDocument } from '../../src/lib/search/index/extract-journal.ts';
import { chunkNames, splitChunk } from '../../src/lib/search/index/index-chunks.ts';
import { articleOf } from '../support/memory-index.ts';

const page = (content: string) => ({
  address: '/issues/1/one/',
  locale: 'en' as const,
  html: `<html lang="en"><main><article data-article="one">
    <h1 data-part="title" lang="en" id="title-en">One</h1>
    <ul class="article-authors"><li><a class="author-name">Saniya Nurdavletova</a><span class="author-credentials">Docent</span></li></ul>
    <p class="abstract-authors" data-part="authors" lang="kk">Сәния Нұрдәулетова</p>
    <p class="abstract-authors" data-part="authors" lang="ru">Сания Нурдаулетова</p>
    <p data-part="abstract" lang="kk" id="abstract-kk">Қоғам<a class="note-mark">¹</a>.</p>
    <div data-part="body" lang="en">${content}</div>
    <ol data-part="references"><li id="ref-1">Пороховая бочка [Bochka]<span data-editorial>↑</span></li></ol>
  </article></main></html>`,
});

describe('the passages of an article', () => {
  const passages = (content: string) => articleDocument(page(content))?.passages ?? [];

  test('are its head, its text under their headings, and its references', () => {
    const found = passages('<h2 id="why">Why<a data-editorial>§</a></h2><p id="p-1">Because [1].</p>');
    expect(
      found.map(({ kind, language, fragment, heading, text }) => [kind, language, fragment, heading, text]),
    ).toEqual([
      ['title', 'en', 'title-en', '', 'One'],
      ['author', 'en', '', '', 'Saniya Nurdavletova · Сәния Нұрдәулетова · Сания Нурдаулетова — Docent'],
      ['abstract', 'kk', 'abstract-kk', '', 'Қоғам.'],
      ['heading', 'en', 'why', '', 'Why'],
      ['text', 'en', 'p-1', 'Why', 'Because [1].'],
      ['reference', 'ru', 'ref-1', '', 'Пороховая бочка [Bochka]'],
    ]);
  });

  test('are the rows of a table, each with the heads of its columns', () => {
    const found = passages(
      '<figure id="table-1" data-table="1"><figcaption>Table 1 – Trade</figcaption><table><tr><td></td><th>Export</th></tr><tr id="table-1-row-1"><th>China</th><td>7 620,9</td></tr></table></figure>',
    );
    expect(
      found
        .filter(({ kind }) => kind === 'table')
        .map(({ fragment, heading, text }) => [fragment, heading, text]),
    ).toEqual([
      ['table-1', '', 'Table 1 – Trade'],
      ['table-1-row-1', 'Table 1 – Trade', 'China; Export: 7 620,9'],
    ]);
  });

  test('are none where there is no article', () => {
    expect(articleDocument({ address: '/', locale: 'en', html: '<p>Home</p>' })).toBeUndefined();
  });
});

test('the board and the masthead are a document of their own, and what another page has is left out', () => {
  const html =
    '<h1>About</h1><div data-part="masthead"><p>ISSN 1</p></div><section data-part="board"><h2>Board</h2><dl><div id="board-1"><dt>Ann</dt><dd>Editor</dd></div></dl></section>';
  const pages = [{ address: '/about/', locale: 'en' as const, html }];
  const document = journalDocument(pages, new Set());
  expect(document?.name).toBe('about');
  expect(document?.passages.map(({ kind, fragment, text }) => [kind, fragment, text])).toEqual([
    ['masthead', 'masthead', 'ISSN 1'],
    ['board', 'board-1', 'Ann — Editor'],
  ]);
  expect(journalDocument(pages, new Set(['ISSN 1', 'Ann — Editor']))).toBeUndefined();
});

describe('the files of the index', () => {
  const dir = mkdtempSync(join(tmpdir(), 'search-index-'));

  afterAll(async () => {
    await close();
    rmSync(dir, { recursive: true });
  });

  test('are Pagefind’s, its chunks cut small and listed in its metadata', async () => {
    const letters = 'bdfglmnprstv';
    const words = Array.from({ length: 6000 }, (_, number) =>
      Array.from(number.toString(12).padStart(4, '0'), (digit) => letters[parseInt(digit, 12)]).join('a'),
    );
    await writeIndex(
      [articleOf('one', [{ text: words.join(' ') }]), articleOf('two', [{ text: 'zinc' }])],
      dir,
    );
    const [metaFile = ''] = globSync('*.pf_meta', { cwd: dir });
    const names = chunkNames(gunzipSync(readFileSync(join(dir, metaFile))));
    const files = globSync('index/*.pf_index', { cwd: dir });
    expect(names.length).toBeGreaterThan(1);
    expect(files.map((file) => file.replace(/^index\/|\.pf_index$/g, '')).sort()).toEqual([...names].sort());
    const chunks = names.map((name) => gunzipSync(readFileSync(join(dir, `index/${name}.pf_index`))));
    for (const chunk of chunks)
      expect(splitChunk(chunk, Infinity).map(({ bytes }) => Buffer.from(bytes))).toEqual([chunk]);
    expect(globSync('text/*.outline', { cwd: dir })).toHaveLength(2);
    expect(globSync('words/*', { cwd: dir })).toHaveLength(27);
    expect(globSync('pagefind-*.{js,css}', { cwd: dir })).toEqual([]);
  });
});
