import { expect, test } from 'vitest';
import { coins } from '../../src/lib/discovery/coins.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { everyNode } from '../support/every-node.ts';
import { readPublication, readPublications } from '../support/publications.ts';
import { zoteroContextObject } from '../support/zotero-coins.ts';

test('a context object says what the record says, in the letters of its language', async () => {
  const publication = await readPublication('kazakhstan-uzbekistan-trade');
  const { issue, article, records } = publication;
  expect([...new URLSearchParams(coins(publication, 'kk'))]).toEqual([
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
    ['rft.pub', records.kk.publisher],
    ['rft.language', 'kk'],
    ['rft.description', records.kk.abstract],
    ...article.keywords.kk.map((word) => ['rft.subject', word]),
    ['rft.rights', issue.masthead.kk.rights],
  ]);
});

test('a context object has letters as they are; what parts pairs is coded in their values', async () => {
  const publication = everyNode(await readPublication('eu-crisis'));
  for (const locale of LOCALES) {
    const context = coins(publication, locale);
    expect(new URLSearchParams(context).get('rft.atitle')).toBe(publication.records[locale].title);
    expect(context).not.toMatch(/[ "<>]|%(?:D[0-9A-F])/u);
  }
});

test('Zotero saves from a context object what it saves from the RIS of that language, and the rights', async () => {
  for (const publication of await readPublications()) {
    for (const locale of LOCALES) {
      const lines = ris.write([publication], locale).split('\r\n');
      const values = (tag: string) =>
        lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
      expect(zoteroContextObject(coins(publication, locale))).toEqual({
        itemType: 'journalArticle',
        title: values('TI')[0],
        creators: values('AU').map((name) => {
          const [lastName, firstName] = name.split(', ');
          return { lastName, firstName };
        }),
        publicationTitle: values('T2')[0],
        date: values('PY')[0],
        issue: values('IS')[0],
        pages: values('SP')[0],
        ISSN: values('SN')[0],
        publisher: values('PB')[0],
        url: values('UR')[0],
        language: values('LA')[0],
        abstractNote: values('AB')[0],
        tags: values('KW'),
        rights: publication.issue.masthead[locale].rights,
      });
    }
  }
});
