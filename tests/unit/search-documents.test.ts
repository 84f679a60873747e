import { describe, expect, test } from 'vitest';
import { articleDocument } from '../../src/lib/search/index/article-document.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { journalDocuments } from '../../src/lib/search/index/journal-documents.ts';
import type { Passage, PassageKind } from '../../src/lib/search/index/passage.ts';
import type { ArticleRecord } from '../../src/schemas/article.ts';
import { inEachLocale, type Locale } from '../../src/schemas/locales.ts';
import { fold } from '../../src/lib/search/language/fold.ts';
import { everyNode } from '../support/every-node.ts';
import { readText } from '../support/publications.ts';
import { samplePerson, samplePublication } from '../support/sample-publication.ts';

/** The passages of an article of a language with this text. */
async function passagesOf(mdx: string, language: Locale = 'en', record: Partial<ArticleRecord> = {}) {
  const { text } = await readText(mdx, { language });
  return articleDocument({ ...samplePublication({ language, ...record }), text }).passages;
}

/** What the passages of some kinds are, in a line each. */
function lines(passages: readonly Passage[], ...kinds: readonly PassageKind[]): string[] {
  return passages
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ language, fragment, text }) => `${language} ${fragment}: ${text}`);
}

describe('the passages of an article', () => {
  test('are its head as the record has it, in three languages', async () => {
    const author = samplePerson('Saniya', 'Nurdavletova');
    author.name.kk = { printed: 'Сәния Нұрдәулетова', given: 'Сәния', family: 'Нұрдәулетова' };
    author.credentials = { language: 'kk', printed: 'Институттың қызметкері', institution: 'Институттың' };
    const passages = await passagesOf('Words.', 'en', {
      title: { en: 'One', kk: 'Бір', ru: 'Один' },
      authors: [author],
      keywords: { en: ['Trade', 'Water'], kk: ['сауда'], ru: ['торговля'] },
      abstract: { en: 'What[^1].', kk: 'Не.', ru: 'Что.' },
    });
    expect(lines(passages, 'title', 'author', 'keywords', 'abstract')).toEqual([
      'en title-en: One',
      'kk title-kk: Бір',
      'ru title-ru: Один',
      'kk : Saniya Nurdavletova · Сәния Нұрдәулетова — Институттың қызметкері',
      'en keywords-en: Trade, Water',
      'kk keywords-kk: сауда',
      'ru keywords-ru: торговля',
      'en abstract-en: What.',
      'kk abstract-kk: Не.',
      'ru abstract-ru: Что.',
    ]);
  });

  test('are its text under its headings, its notes and its references, without the marks between them', async () => {
    const passages = await passagesOf(
      '## Why\n\nBecause [1, p. 5; 1] , and so[^1] .\n\n- first\n- second\n\n[^1]: The note.\n\n<References>\n\n1. A book.\n\n</References>',
    );
    expect(lines(passages, 'heading', 'text', 'footnote', 'reference')).toEqual([
      'en why: Why',
      expect.stringMatching(/^en p-because-and-so-\w{3}: Because, and so\.$/),
      expect.stringMatching(/^en p-first-\w{3}: first$/),
      expect.stringMatching(/^en p-second-\w{3}: second$/),
      'en fn-1: The note.',
      'en ref-1: A book.',
    ]);
    expect(passages.filter(({ kind }) => kind === 'text').map(({ heading }) => heading)).toEqual(
      Array.from({ length: 3 }, () => ({ text: 'Why', language: 'en' })),
    );
  });

  test('are the caption and the rows of a table, each with the heads of its columns, and the notes below', async () => {
    const passages = await passagesOf(
      '<Table number={1}>\n\nTable 1 – Trade\n\n|  | Export |\n| --- | --: |\n| China | 7 620,9 |\n\nA note.\n\n</Table>',
    );
    expect(lines(passages, 'table')).toEqual([
      'en table-1: Table 1 – Trade',
      'en table-1-row-1: China; Export: 7\u00a0620,9',
      'en table-1: A note.',
    ]);
    expect(passages.filter(({ kind }) => kind === 'table').map(({ heading }) => heading?.text)).toEqual([
      undefined,
      'Table 1 – Trade',
      'Table 1 – Trade',
    ]);
  });

  test('come from every node that the tree has, each once', () => {
    const { passages } = articleDocument(everyNode(samplePublication()));
    expect(lines(passages, 'text', 'heading', 'table', 'figure').map((line) => line.split(':')[0])).toEqual([
      'en p-hard',
      'en 1-first',
      'en p-before',
      'en deeper',
      'en deepest',
      'en p-quoted',
      'en p-inner',
      'en p-dash',
      'en lists-²',
      'en p-third',
      'en p-fourth',
      'en p-between',
      'en table-1',
      'en table-1-row-1',
      'en table-1',
      'en table-1',
      'en figure-1',
      'en figure-2',
    ]);
    expect(passages.find(({ fragment }) => fragment === 'p-third')?.text).toBe(
      'third nested nested too quoted in an item',
    );
  });
});

describe('the language of a passage', () => {
  test('is that of the article, whatever the passage is', async () => {
    const russian = await passagesOf(
      '## Торговля\n\nОна растёт[^1].\n\n<Table number={1}>\n\nTable 1 – Торговля стран\n\n| Страна | Вывоз |\n| --- | --: |\n| Китай | 7 |\n\nПримечание.\n\n</Table>\n\n[^1]: Сноска.\n\n<References>\n\n1. Книга о торговле.\n\n</References>',
      'ru',
    );
    expect(
      new Set(
        russian
          .filter(({ kind }) => !['title', 'author', 'keywords', 'abstract'].includes(kind))
          .map(({ language }) => language),
      ),
    ).toEqual(new Set(['ru']));
    expect(russian.find(({ kind }) => kind === 'text')?.heading).toEqual({
      text: 'Торговля',
      language: 'ru',
    });
    const kazakh = await passagesOf('## Сауда қатынастары\n\nӨңірлік ынтымақтастық дамып келеді.', 'kk');
    expect(lines(kazakh, 'heading', 'text').map((line) => line.slice(0, 2))).toEqual(['kk', 'kk']);
  });

  test('is another where most of it is in another', async () => {
    const english = await passagesOf(
      'The word «Қоғам» is a newspaper’s name.\n\nПороховая бочка (Powder keg).\n\nҚазақстан Республикасының заңы.\n\n<References>\n\n1. Пороховая бочка [Bochka].\n2. Tokayev, K. О времени и о себе.\n\n</References>',
    );
    expect(lines(english, 'text', 'reference').map((line) => line.slice(0, 2))).toEqual([
      'en',
      'ru',
      'kk',
      'ru',
      'ru',
    ]);
    const russian = await passagesOf(
      'Цитата: <span lang="kk">Халық қалаулысы болу зор мәртебе</span>.\n\nПо-русски, хотя есть Juncker.\n\n<References>\n\n1. Huntington S. The Clash of Civilizations.\n\n</References>',
      'ru',
    );
    expect(lines(russian, 'text', 'reference').map((line) => line.slice(0, 2))).toEqual(['kk', 'ru', 'en']);
  });

  test('is what an editor says of it, in whatever letters it is', async () => {
    const passages = await passagesOf('See <span lang="ru-Latn">Porokhovaya bochka</span>.');
    expect(lines(passages, 'text').map((line) => line.slice(0, 2))).toEqual(['ru']);
  });
});

describe('two issues', () => {
  const newer = { ...samplePublication({}, { year: 2021 }), issueId: '2021-1' };
  const older = { ...samplePublication({}, { imprint: 'ISSN 1, the older' }), issueId: '2020-4' };

  test('have articles of one slug, and search tells them apart', () => {
    const articles = searchDocuments(
      [newer, older].map((each) => ({ id: each.issueId, issue: each.issue, articles: [each] })),
    ).filter(({ isArticle }) => isArticle);
    expect(articles.map(({ name, address }) => [name, address])).toEqual([
      ['2021-1/sample', '/issues/2021-1/sample/'],
      ['2020-4/sample', '/issues/2020-4/sample/'],
    ]);
  });

  test('share a masthead and a board: the page about the journal has them, an older issue what is its own', () => {
    const board = inEachLocale((locale) => ({
      heading: 'Board',
      members: [...newer.issue.board[locale].members, { name: 'A. Member', description: 'Chairman' }],
    }));
    const documents = journalDocuments([
      { id: '2021-1', issue: newer.issue },
      { id: '2020-4', issue: { ...older.issue, board } },
    ]);
    const [about, ...issues] = documents;
    expect(about?.name).toBe('about');
    expect(new Set(about?.passages.map(({ kind }) => kind))).toEqual(new Set(['masthead', 'board']));
    expect(
      issues.map(({ name, title, passages }) => [
        name,
        title.en.endsWith('/2020') || title.en.endsWith('/2021'),
        passages.map(({ kind, fragment, text }) => [kind, fragment, text]),
      ]),
    ).toEqual([
      ['issues/2021-1', true, [['masthead', 'imprint', newer.issue.imprint]]],
      [
        'issues/2020-4',
        true,
        [
          ['board', `board-${String(board.en.members.length)}`, 'A. Member — Chairman'],
          ['masthead', 'imprint', 'ISSN 1, the older'],
        ],
      ],
    ]);
  });
});

test('What is raised or lowered is one word with what it stands at, and is found by its plain signs', async () => {
  const passages = await passagesOf('CO<sub>2</sub> and km<sup>2</sup>, the 1<sup>st</sup>.');
  const [text = ''] = passages.filter(({ kind }) => kind === 'text').map((passage) => passage.text);
  expect(text).toBe('CO₂ and km², the 1st.');
  expect(text.match(/[\p{L}\p{N}]+/gu)?.map(fold)).toEqual(['co2', 'and', 'km2', 'the', '1st']);
});
