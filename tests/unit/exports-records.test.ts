import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { cslJson } from '../../src/lib/exports/csl-json.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { SPECIAL_CHARACTERS } from '../support/every-block.ts';
import { everyNode } from '../support/every-node.ts';
import { hasPandoc, pandoc } from '../support/pandoc.ts';
import { samplePublication } from '../support/sample-publication.ts';
import { readPublication, readPublications } from '../support/publications.ts';
import { titleInRecords } from '../../src/schemas/record-forms.ts';

let articles: Publication[];

beforeAll(async () => {
  articles = await readPublications();
  expect(articles.length).toBe(6);
});

/** The one record that citation.js finds in a file, without its notes on how it was read. */
function readRecord(file: string): Record<string, unknown> {
  const [record, ...more] = plugins.input.chain(file);
  if (record === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} records`);
  const { _graph, ...data } = record;
  expect(_graph).toBeDefined();
  return data;
}

describe('a RIS file', () => {
  test.for(LOCALES)('is read back as the same record (%s)', (locale) => {
    for (const publication of articles) {
      const record = publication.records[locale];
      expect(readRecord(ris.write([publication], locale))).toEqual({
        type: 'article-journal',
        title: record.title,
        author: record.author,
        abstract: record.abstract,
        keyword: publication.article.keywords[locale].join(','),
        'container-title': record['container-title'],
        ISSN: record.ISSN,
        issue: record.issue,
        issued: record.issued,
        page: record.page,
        language: record.language,
        URL: record.URL,
      });
    }
  });

  test('has the lines of the format, and no other', async () => {
    const file = ris.write([await readPublication('kazakhstan-uzbekistan-trade')], 'kk');
    const lines = file.split('\r\n');
    expect(lines.slice(0, 12)).toEqual([
      'TY  - JOUR',
      'AU  - Махамбеталиев, Жомарт',
      'AU  - Кошербаев, Сағындық',
      'TI  - Қазақстан мен Өзбекстан: сауда-экономикалық ынтымақтастықты кеңейту',
      'T2  - Central Asia’s Affairs',
      'PY  - 2020',
      'IS  - 4',
      'SP  - 17',
      'SN  - 2414-570X',
      'PB  - Қазақстан Республикасының Президенті жанындағы Қазақстан стратегиялық зерттеулер институты',
      'UR  - http://localhost:4321/kk/issues/2020-4/kazakhstan-uzbekistan-trade/',
      'LA  - kk',
    ]);
    expect(lines.slice(-3)).toEqual(['KW  - Еуразиялық экономикалық одақ', 'ER  - ', '']);
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
  });

  test('names the PDF where the build has one', () => {
    expect(ris.write([samplePublication()], 'ru').split('\r\n')).toContain(
      'L1  - https://journal.example/issues/2020-4/sample/sample.pdf',
    );
  });

  test('of an issue has a record for each article', () => {
    expect(plugins.input.chain(ris.write(articles, 'kk')).map(({ URL }) => URL)).toEqual(
      articles.map(({ records }) => records.kk.URL),
    );
  });

  test('keeps what is hard elsewhere', async () => {
    const sample = everyNode(await readPublication('fergana-valley'));
    const { title, author, abstract } = readRecord(ris.write([sample], 'en'));
    expect(title).toBe(`${SPECIAL_CHARACTERS} (en)`);
    expect(abstract).toBe(`${SPECIAL_CHARACTERS} (en)`);
    expect(author).toEqual([{ family: 'de la О’{Нил', given: 'Ж. & And' }]);
  });

  test('takes what would break a line for a blank', async () => {
    const publication = await readPublication('eu-crisis');
    publication.records.en.title = 'A\r\nER  - \r\nTY  - BOOK\u0007\u2028end';
    const lines = ris.write([publication], 'en').split('\r\n');
    expect(lines).toContain('TI  - A ER  -  TY  - BOOK end');
    expect(lines.filter((line) => /^(?:TY|ER)/u.test(line))).toEqual(['TY  - JOUR', 'ER  - ']);
  });
});

describe('a CSL-JSON file', () => {
  test.for(LOCALES)('is read back as the same record (%s)', (locale) => {
    for (const publication of articles) {
      expect(readRecord(cslJson.write([publication], locale))).toEqual(publication.records[locale]);
    }
  });

  test.skipIf(!hasPandoc).for(['kk', 'ru'] as const)(
    'keeps its title as it is in a style that sets English titles in capitals (%s)',
    (locale) => {
      for (const publication of articles) {
        const records = cslJson.write([publication], locale);
        const reference = pandoc(records, 'csljson', 'plain', ['--citeproc']).replaceAll(/\s+/gu, ' ');
        expect(reference).toContain(titleInRecords(publication.article, locale).replaceAll('\u00a0', ' '));
      }
    },
  );

  test('names an article apart in each language, so that a list can have all three', () => {
    const keys = articles.flatMap(({ records }) => LOCALES.map((locale) => records[locale].id));
    expect(new Set(keys).size).toBe(18);
    expect(keys.slice(0, 3)).toEqual([
      'mustafayev2020fergana',
      'mustafayev2020fergana-kk',
      'mustafayev2020fergana-ru',
    ]);
  });
});
