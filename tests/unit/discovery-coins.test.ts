import { expect, test } from 'vitest';
import { coins } from '../../src/lib/discovery/coins.ts';
import { readPublication } from '../support/publications.ts';

test('a context object says what the record says, in the letters of its language', async () => {
  const { records } = await readPublication('kazakhstan-uzbekistan-trade');
  expect([...new URLSearchParams(coins(records.kk))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft_id', 'http://localhost:4321/kk/issues/2020-4/kazakhstan-uzbekistan-trade/'],
    ['rft.genre', 'article'],
    ['rft.atitle', 'Қазақстан мен Өзбекстан: сауда-экономикалық ынтымақтастықты кеңейту'],
    ['rft.jtitle', 'Central Asia’s Affairs'],
    ['rft.date', '2020'],
    ['rft.issue', '4'],
    ['rft.spage', '17'],
    ['rft.issn', '2414-570X'],
    ['rft.aulast', 'Махамбеталиев'],
    ['rft.aufirst', 'Жомарт'],
    ['rft.au', 'Кошербаев, Сағындық'],
  ]);
});

test('what parts pairs is coded in their values', async () => {
  const { records } = await readPublication('eu-crisis');
  const context = coins({ ...records.en, title: 'A & B = "C"; 100 %' });
  expect(new URLSearchParams(context).get('rft.atitle')).toBe('A & B = "C"; 100 %');
  expect(context).not.toMatch(/[ "<>]/u);
});
