import { describe, expect, test } from 'vitest';
import { blockLines } from '../../src/lib/content-tree/plain-text.ts';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { readPublications, readText } from '../support/publications.ts';

describe('the content tree of an article', () => {
  test('nests sections under the heading above them and joins what the plugins parted', async () => {
    const { text } = await readText(
      '## One\n\nA *b* **c** тіл.\n\n### Two\n\n- x\n- y\n\n## Three\n\n1) p\n2) q',
    );
    expect(text.body).toMatchObject([
      {
        type: 'section',
        id: 'one',
        depth: 2,
        title: [{ type: 'text', value: 'One' }],
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'A ' },
              { type: 'em', children: [{ type: 'text', value: 'b' }] },
              { type: 'text', value: ' ' },
              { type: 'strong', children: [{ type: 'text', value: 'c' }] },
              { type: 'text', value: ' ' },
              { type: 'language', language: 'kk', children: [{ type: 'text', value: 'тіл' }] },
              { type: 'text', value: '.' },
            ],
          },
          {
            type: 'section',
            id: 'two',
            depth: 3,
            children: [
              { type: 'list', mark: 'dash', start: 1, children: [{ type: 'item' }, { type: 'item' }] },
            ],
          },
        ],
      },
      { type: 'section', id: 'three', children: [{ type: 'list', mark: 'paren', children: [{}, {}] }] },
    ]);
  });

  test('holds notes, citations and references by number, without the links back', async () => {
    const { text } = await readText(
      'A note[^1] and [1].\n\n[^1]: The note.\n\n<References>\n\n1. A book: https://example.org/a_b\n\n</References>',
    );
    expect(text.body).toMatchObject([
      {
        children: [
          { type: 'text', value: 'A note' },
          { type: 'noteMark', id: 'fnref-1', number: 1 },
          { type: 'text', value: ' and ' },
          { type: 'citation', id: 'cite-1-1', number: 1, text: '[1]' },
          { type: 'text', value: '.' },
        ],
      },
    ]);
    expect(text.notes).toEqual([
      {
        number: 1,
        id: 'fn-1',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The note.' }] }],
      },
    ]);
    expect(text.references).toEqual([
      {
        number: 1,
        id: 'ref-1',
        children: [
          { type: 'text', value: 'A book: ' },
          {
            type: 'link',
            url: 'https://example.org/a_b',
            children: [{ type: 'text', value: 'https://example.org/a_b' }],
          },
        ],
      },
    ]);
  });

  test('holds citations in one bracket with the words among them, a range with its end', async () => {
    const { text } = await readText(
      'So [1–3, 4, с. 5]. And [2020], [9 men].\n\n<References>\n\n1. A\n2. B\n3. C\n4. D\n\n</References>',
    );
    expect(text.body).toMatchObject([
      {
        children: [
          { type: 'text', value: 'So ' },
          {
            type: 'citations',
            children: [
              { type: 'text', value: '[' },
              { type: 'citation', id: 'cite-1-1', number: 1, through: 3, text: '1' },
              { type: 'text', value: '–' },
              { type: 'citation', id: 'cite-3-1', number: 3, text: '3' },
              { type: 'text', value: ', ' },
              { type: 'citation', id: 'cite-4-1', number: 4, text: '4' },
              { type: 'text', value: ', ' },
              { type: 'language', language: 'ru', children: [{ type: 'text', value: 'с' }] },
              { type: 'text', value: '.\u00a05]' },
            ],
          },
          { type: 'text', value: '. And [2020], [9 men].' },
        ],
      },
    ]);
  });

  test('holds what is raised and lowered, in text, captions and cells', async () => {
    const { text } = await readText(
      'CO<sub>2</sub> in 10<sup>–6</sup> m<sup>3</sup>, the 1<sup>st</sup>.\n\n<Table number={1}>\n\nTable 1. CO<sub>2</sub>\n\n| km<sup>2</sup> | CH<sub>4</sub> |\n| --- | --- |\n| <sup>2</sup>H | x |\n\n</Table>',
    );
    const low = (value: string) => ({ type: 'sub', children: [{ type: 'text', value }] });
    const high = (value: string) => ({ type: 'sup', children: [{ type: 'text', value }] });
    expect(text.body).toMatchObject([
      { children: [{}, low('2'), {}, high('–6'), {}, high('3'), {}, high('st'), {}] },
      {
        caption: { title: [{ value: 'CO' }, low('2')] },
        header: { cells: [{ children: [{}, high('2')] }, { children: [{}, low('4')] }] },
        rows: [{ cells: [{ children: [high('2'), { value: 'H' }] }, {}] }],
      },
    ]);
    expect(blockLines(text.body)).toEqual([
      'CO₂ in 10⁻⁶ m³, the 1st.',
      'Table 1. CO₂',
      'km²',
      'CH₄',
      '²H',
      'x',
    ]);
  });

  test('keeps a table as printed: label, header, empty cells, comma decimals', async () => {
    const { text } = await readText(
      '<Table number={2}>\n\nTable 2. – Of *trade*\n\n| № | Country | Export |\n| --: | --- | --: |\n| 1 | Kazakhstan | 3 367,8 |\n| | Total | |\n\nA note.\n\n</Table>\n\n<Figure />',
    );
    expect(text.body).toMatchObject([
      {
        type: 'table',
        id: 'table-2',
        number: '2',
        caption: { label: 'Table 2.', separator: '\u00a0– ' },
        header: { cells: [{ scope: 'col', align: 'right' }, { scope: 'col' }, { scope: 'col' }] },
        rows: [
          { id: 'table-2-row-1', cells: [{}, { scope: 'row' }, { children: [{ value: '3\u00a0367,8' }] }] },
          { cells: [{ children: [] }, { scope: 'row' }, { children: [] }] },
        ],
        notes: [{ type: 'paragraph' }],
        isCharted: false,
      },
      { type: 'lostFigure', id: 'picture-1' },
    ]);
  });

  test('has a picture with its file, what it shows and whose it is, and one that only decorates', async () => {
    const { text, pictures } = await readText(
      '<Figure number={1} src="map.png" alt={{ en: "A map", kk: "Карта", ru: "Карта" }} credit="Map: A. Author">\n\nFigure 1 – A map\n\n</Figure>\n\n<Figure src="line.svg" decorative />\n\n<Figure src="map.png" decorative={true} />',
    );
    const caption = { label: 'Figure 1', separator: '\u00a0– ', title: [{ type: 'text', value: 'A map' }] };
    expect(text.body).toEqual([
      {
        type: 'picture',
        id: 'figure-1',
        number: '1',
        caption,
        name: 'map.png',
        alt: { en: 'A map', kk: 'Карта', ru: 'Карта' },
        credit: 'Map: A. Author',
      },
      { type: 'picture', id: 'picture-1', name: 'line.svg' },
      { type: 'picture', id: 'picture-2', name: 'map.png' },
    ]);
    expect(pictures).toEqual(['map.png', 'line.svg']);
  });

  test('imports the pixels of a picture once, from the folder of its article, and of a drawing nothing', async () => {
    const { outcome } = await compileArticle(
      '---\nlanguage: en\n---\n\n<Figure src="map.png" decorative />\n\n<Figure src="line.svg" decorative />\n\n<Figure src="map.png" decorative />',
      'issues/2199-1/water-policy.mdx',
    );
    const { code } = outcome.status === 'fulfilled' ? outcome.value : { code: '' };
    expect(code.match(/^import .*"\.\/.*$/gmu)).toEqual(['import picture1 from "./water-policy/map.png";']);
    expect(code.match(/image: picture1/gu)).toHaveLength(2);
  });

  test.each(['![a picture](x.png)', '```\ncode\n```', '---', 'a `code` b', '##### Five', '~~gone~~'])(
    'refuses what no file would know how to say: %s',
    async (markdown) => {
      const { messages } = await compileArticle(`---\nlanguage: en\n---\n\nWords.\n\n${markdown}`, 'a.mdx');
      expect(messages.map(({ line, fatal }) => [line, fatal])).toEqual([[7, false]]);
    },
  );

  test('is there for every article of the journal', async () => {
    const publications = await readPublications();
    expect(publications.map(({ text }) => [text.notes.length, text.references.length])).toEqual([
      [10, 5],
      [0, 12],
      [0, 12],
      [0, 10],
      [0, 7],
      [0, 4],
    ]);
  });
});
