import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexDocument } from '../../src/lib/search/index/index-data.ts';
import { PAGEFIND_VERSION } from '../../src/lib/search/index/pagefind-files.ts';
import { packShelf } from '../../src/lib/search/index/shelf.ts';
import { writeIndex } from '../../src/lib/search/index/write-index.ts';
import { ShelfIndex } from '../../src/lib/search/query/shelf-index.ts';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { articleOf } from '../support/memory-index.ts';

/** The written files; notes what is read of them, lacks some, and has some damaged. */
class WrittenIndex extends ShelfIndex {
  readonly asked: string[] = [];
  readonly missing = new Set<string>();
  isDamaged = false;
  readonly #dir: string;

  constructor(dir: string) {
    super();
    this.#dir = dir;
  }

  protected fetch(file: string): Promise<Uint8Array<ArrayBuffer>> {
    this.asked.push(file);
    if (this.isDamaged && file.startsWith('shelves/')) {
      const chunk = new Uint8Array([1, 2, 3]);
      return Promise.resolve(new Uint8Array(packShelf({ concepts: [], companions: [], chunk })));
    }
    return this.missing.has(file)
      ? Promise.reject(new Error(`404 for ${file}`))
      : Promise.resolve(new Uint8Array(gunzipSync(readFileSync(join(this.#dir, file)))));
  }
}

describe('the files of the index', () => {
  const dir = mkdtempSync(join(tmpdir(), 'search-index-'));
  const letters = 'bdfglmnprstv';
  const words = Array.from({ length: 6000 }, (_, number) =>
    Array.from(number.toString(12).padStart(4, '0'), (digit) => letters[parseInt(digit, 12)]).join('a'),
  );
  const documents = [
    articleOf('one', [{ text: words.join(' ') }]),
    articleOf('two', [
      { text: 'zinc' },
      { text: 'Суару.', language: 'kk' },
      { text: 'He irrigates fields.' },
    ]),
  ];
  const concepts: Concept[] = [
    { forms: { en: ['irrigate'], kk: ['суару'], ru: ['дождевать'] }, isInGlossary: true },
  ];
  const keys = documents.slice(0, 1).flatMap((document) => indexDocument(document).keysOfPassages.flat());

  beforeAll(() => writeIndex(documents, concepts, dir), 60_000);

  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test('are made by the version of Pagefind that our reading of them was written for', () => {
    const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
      version: string;
    };
    expect(
      version,
      'Read docs/decisions/search-index.md, go through pagefind-files.ts and pagefind-engine.ts, then write the new version there.',
    ).toBe(PAGEFIND_VERSION);
  });

  test('are small shelves, on which Pagefind finds every key at its place', async () => {
    const shelves = globSync('shelves/*/*', { cwd: dir });
    expect(shelves.length).toBeGreaterThan(20);
    const sizes = shelves.map((file) => readFileSync(join(dir, file)).length);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
    const index = new WrittenIndex(dir);
    const found: [place: number, places: (readonly number[])[]][] = [];
    for (let place = 0; place < keys.length; place += 97) {
      found.push([place, [...(await index.find(keys[place] ?? '')).values()]]);
    }
    expect(found).toEqual(found.map(([place]) => [place, [[place]]]));
  });

  test('find the beginnings of words, also of those of which many shelves have some', async () => {
    const index = new WrittenIndex(dir);
    expect([...(await index.findPrefix('2zin')).values()]).toEqual([[0]]);
    const [places] = (await index.findPrefix('2ba')).values();
    expect(places).toEqual(words.flatMap((word, place) => (word.startsWith('ba') ? [place] : [])));
    expect(places).toHaveLength(12 ** 3);
  });

  test('find the same, whatever was looked for before', async () => {
    const fresh = new WrittenIndex(dir);
    const used = new WrittenIndex(dir);
    for (const key of keys) await used.find(key);
    for (const prefix of ['2b', '2da', '2zin', 's']) {
      expect(await used.findPrefix(prefix)).toEqual(await fresh.findPrefix(prefix));
    }
  });

  test('have a concept where its forms begin, with the places of its other forms, so that no more is read', async () => {
    const index = new WrittenIndex(dir);
    const [[irrigate]] = [await index.lexicon('suaru')];
    expect(irrigate?.map(([form]) => form)).toEqual(['irrigate', 'суару']);
    index.asked.length = 0;
    expect([...(await index.find('2irrig')).values()]).toEqual([[4]]);
    expect(index.asked).toEqual([]);
  });

  test('fail loudly where one is missing, are not taken for an answer, and are asked for again', async () => {
    const index = new WrittenIndex(dir);
    const other = new WrittenIndex(dir);
    await other.find(keys[0] ?? '');
    expect(other.asked.toSorted()).toEqual(['catalog', 'engine', expect.stringMatching(/^shelves\//)]);
    for (const file of other.asked) {
      index.missing.add(file);
      await expect(index.find(keys[0] ?? '')).rejects.toThrow(`404 for ${file}`);
      index.missing.delete(file);
    }
    expect((await index.find(keys[0] ?? '')).size).toBe(1);
  });

  test('are refused loudly where one is damaged, and found again where it is whole', async () => {
    const index = new WrittenIndex(dir);
    index.isDamaged = true;
    await expect(index.find(keys[0] ?? '')).rejects.toThrow('Pagefind refuses');
    index.isDamaged = false;
    expect((await index.find(keys[0] ?? '')).size).toBe(1);
  });

  test('are those that are asked for, and no others', () => {
    expect(globSync('text/*', { cwd: dir })).toHaveLength(2);
    expect(globSync('words/*', { cwd: dir })).toHaveLength(27);
    const folders = globSync('*', { cwd: dir }).sort();
    expect(folders).toEqual([
      'authors',
      'catalog',
      'engine',
      'keywords',
      'phrases',
      'shelves',
      'text',
      'titles',
      'words',
    ]);
  });
});

describe('the index of a site that has changed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'search-index-'));
  const before = [
    articleOf('one', [{ text: 'The copper of Karaganda.' }, { text: 'Tajikistan has much zinc.' }]),
  ];
  const after = [articleOf('zero', [{ text: 'The road to Almaty.' }]), ...before];

  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test.each<[string, (index: WrittenIndex) => Promise<unknown>]>([
    ['a word', (index) => index.find('2zinc')],
    ['the beginning of one', (index) => index.findPrefix('2zi')],
    ['its concepts', (index) => index.lexicon('2zinc')],
    ['phrases', (index) => index.phrases(0)],
    ['titles', (index) => index.titles('en')],
    ['authors', (index) => index.authors()],
    ['outlines', (index) => index.outlines(1)],
  ])(
    'is not taken for the one whose catalog was read before, and read when it is asked again: %s',
    async (_, ask) => {
      await writeIndex(before, [], dir);
      const opened = new WrittenIndex(dir);
      expect((await opened.catalog()).documents).toHaveLength(1);
      await writeIndex(after, [], dir);
      await expect(ask(opened)).rejects.toThrow('ENOENT');
      expect((await opened.catalog()).documents).toHaveLength(2);
      expect((await opened.find('2zinc')).size).toBe(1);
    },
  );

  test('has the same names for its files where nothing changed', async () => {
    const names = () => globSync('**/*', { cwd: dir }).sort();
    await writeIndex(after, [], dir);
    const first = names();
    await writeIndex(after, [], dir);
    expect(names()).toEqual(first);
  });
});
