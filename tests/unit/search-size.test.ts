import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchDocument } from '../../src/lib/search/index/passage.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER, type Filter } from '../../src/lib/search/query/filter.ts';
import type { SearchIndex } from '../../src/lib/search/query/search-index.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const AUTHORS = ['Ann Adams', 'Ben Brown', 'Cleo Clark', 'Dan Davis', 'Eve Evans'];

/** Every article has the common words; what else it has follows from its number. */
function archive(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const has = (every: number) => number % every === 0;
    const name = AUTHORS[number % AUTHORS.length] ?? '';
    return {
      ...articleOf(`article-${String(number)}`, [
        { kind: 'title', text: `The ${has(10) ? 'harvest' : 'study'} of ${String(number)}` },
        { text: 'The growth of foreign trade in the country. Its turnover was high.' },
        { text: has(2) ? 'Trade turnover of the country fell.' : 'The turnover of trade fell.' },
        { text: has(3) ? 'The price of the gold of the state rose.' : 'The price of gold of a state rose.' },
        ...(has(4) ? [{ kind: 'table' as const, text: `Trade; Export: ${String(number)}` }] : []),
        ...(has(6) ? [{ kind: 'abstract' as const, language: 'kk' as const, text: 'Сауда өсті.' }] : []),
        ...(has(15) ? [{ kind: 'heading' as const, text: 'Trade' }] : []),
      ]),
      authors: [{ en: name, kk: name, ru: name }],
    };
  });
}

describe.each([60, 600])('in an archive of %i articles', (size) => {
  let index: SearchIndex;
  beforeAll(() => {
    index = memoryIndex(archive(size));
  });

  const search = (query: string, filter: Partial<Filter> = {}) =>
    answer(index, query, { filter: { ...NO_FILTER, ...filter }, isExact: false });
  const shares = async (query: string, filter: Partial<Filter> = {}) => {
    const { found, hidden } = await search(query, filter);
    return [found.count / size, hidden / size];
  };

  test('all documents that have a word are counted, and each can be shown', async () => {
    const { found } = await search('trade');
    expect(found.count).toBe(size);
    const shown = await found.slice(0, size);
    expect(new Set(shown.map(({ name }) => name)).size).toBe(size);
    const last = await shown.at(-1)?.passages(0, 1);
    expect(last?.[0]?.pieces.some(({ isMark }) => isMark)).toBe(true);
  });

  test('a filter and an operator hold over all of them', async () => {
    expect(await shares('trade', { kind: 'table' })).toEqual([1 / 4, 3 / 4]);
    expect(await shares('сауда', { language: 'kk' })).toEqual([1 / 6, 0]);
    expect(await shares('trade', { author: 'Ben Brown' })).toEqual([1 / 5, 4 / 5]);
    expect(await shares('trade', { article: '1/article-59' })).toEqual([1 / size, 1 - 1 / size]);
    expect(await shares('trade in:heading')).toEqual([1 / 15, 0]);
    expect(await shares('trade author:Clark')).toEqual([1 / 5, 0]);
    expect(await shares('trade -harvest')).toEqual([9 / 10, 0]);
    expect(await shares('price -"gold of a state"')).toEqual([1 / 3, 0]);
  });

  test('the choices of the filters are those of all documents', async () => {
    const { choices } = await search('trade');
    expect(choices.kinds).toEqual([
      { value: 'text', count: size },
      { value: 'table', count: size / 4 },
    ]);
    const { article, author } = await choices.named('ru');
    expect(article.length).toBe(size);
    expect(author.map(({ value }) => value)).toEqual(AUTHORS);
  });

  test.each([
    ['"foreign trade"', 1],
    ['"trade turnover"', 1 / 2],
    ['"turnover of trade"', 1 / 2],
    ['"price of the gold"', 1 / 3],
    ['"the price of gold of a state"', 2 / 3],
    ['"of the gold of the"', 1 / 3],
    ['"turnover"', 1],
    ['"trade turnover" "gold"', 0],
    ['"foreign trade" high', 1],
  ])('the phrase %s is found where it stands, and nowhere else', async (phrase, share) => {
    expect(await shares(phrase)).toEqual([share, 0]);
    expect((await search(phrase)).loosened).toEqual([]);
  });

  // Both words stand in one passage, and each beside the other's neighbour, but not together.
  test.each(['trade in the turnover', 'trade high', 'turnovers'])(
    'the phrase “%s” is said to stand nowhere, and its words are found',
    async (phrase) => {
      const { found, loosened } = await search(`"${phrase}"`);
      expect([found.count / size, loosened]).toEqual([1, [phrase]]);
      const exact = await answer(index, `"${phrase}"`, { filter: NO_FILTER, isExact: true });
      expect(exact.found.count).toBe(0);
    },
  );

  test('a phrase is filtered by the place where it stands', async () => {
    expect(await shares('"trade"', { kind: 'table' })).toEqual([1 / 4, 3 / 4]);
    expect(await shares('"foreign trade"', { kind: 'table' })).toEqual([0, 1]);
    const { found } = await search('"foreign trade"');
    const [first] = await found.slice(0, 1);
    expect(first?.count).toBe(1);
  });

  test('few files are read before the first result, and others as more results are shown', async () => {
    const outlines = vi.spyOn(index, 'outlines');
    const { found } = await search('trade country');
    await found.slice(0, 1);
    const early = new Set(outlines.mock.calls.flat()).size;
    await found.slice(0, size);
    const all = new Set(outlines.mock.calls.flat()).size;
    outlines.mockRestore();
    expect(early).toBeLessThanOrEqual(6);
    expect(all).toBe(Math.ceil(size / 8));
  });

  test('an article that says it in its title comes first, wherever it is in the archive', async () => {
    const { found } = await search(`study ${String(size - 1)}`);
    const [first] = await found.slice(0, 1);
    expect(first?.name).toBe(`1/article-${String(size - 1)}`);
  });
});
