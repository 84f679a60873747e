import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasJatsDtd } from '../../scripts/machine/jats-dtd.ts';
import type { Inline } from '../../src/lib/content-tree/nodes.ts';
import { inlineText } from '../../src/lib/content-tree/plain-text.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { everyNode } from '../support/every-node.ts';
import { faultsByDtd, provideJatsDtd } from '../support/jats-dtd.ts';
import { readFigures } from '../support/figures.ts';
import { readPublication, readText } from '../support/publications.ts';

let sample: Publication;

beforeAll(async () => {
  sample = everyNode(await readPublication('kazakhstan-uzbekistan-trade'));
});

/** The links of a text, each with its address and words, in their order. */
function linksIn(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as { type?: string; url?: string; children?: Inline[] };
  const inside = Object.values(value).flatMap(linksIn);
  return node.type === 'link' ? [[String(node.url), inlineText(node.children ?? [])], ...inside] : inside;
}

describe('an article', () => {
  test('leads words of the running text to the table or figure that they name, and no others', async () => {
    const table = (number: string, more = '') =>
      `<Table number="${number}">\n\nTable ${number} – As in Table 1\n\n| A | B${more} |\n| --- | --: |\n| x | 1${more} |\n| see Table 1 | 2 |\n\n${more} Below, see Table 1.\n\n</Table>`;
    const { text } = await readText(
      [
        '## What Table 1 says',
        'As _Tables 1 and 1.2_ show (see Figure 1)[^1], [Table 1](https://example.org) and [2, Table 1] “in Table 1”.',
        '- an item: Table 1.2.',
        '> Quoted: Table 1.',
        table('1', '*'),
        table('1.2'),
        '<Figure number={1}>\n\nFigure 1 – Of Table 1\n\n</Figure>',
        '[^1]: See Table 1.',
        '<References>\n\n1. Table 1.\n2. A book.\n\n</References>',
      ].join('\n\n'),
    );
    expect(linksIn(text)).toEqual([
      ['#table-1', 'Tables 1'],
      ['#table-1-2', '1.2'],
      ['#figure-1', 'Figure 1'],
      ['https://example.org', 'Table 1'],
      ['#table-1-2', 'Table 1.2'],
      ['#table-1-note-1', '*'],
      ['#table-1-note-1', '*'],
      ['#table-1-row-0', '*'],
    ]);
  });

  test('leads marks in a table to the notes below that begin with them, and no exponent', async () => {
    const rows = [
      '| A^†^ | km<sup>2</sup> |',
      '| --- | --: |',
      '| x<sup>2</sup> | 1¹ ² |',
      '| y** | * |',
      '| 2 * 3 | z |',
    ];
    const notes = ['<sup>2</sup> Raised.', '¹ Of Unicode.', '\\* One.', '\\*\\* Two.'];
    const { text } = await readText(
      [
        '<Table number={1}>',
        'Table 1 – A title**',
        rows.join('\n').replace('^†^', '†'),
        ...notes,
        '</Table>',
      ].join('\n\n'),
    );
    const html = JSON.stringify(text.body);
    expect([...html.matchAll(/"url":"(#[^"]+)"/gu)].map(([, url]) => url)).toEqual([
      '#table-1-note-4',
      '#table-1-note-1',
      '#table-1-note-2',
      '#table-1-note-4',
      '#table-1-note-3',
      '#table-1-row-1',
      '#table-1-row-1',
      '#table-1-row-2',
      '#table-1',
    ]);
  });
});

describe('a table or figure that the article does not have', () => {
  const there = '<Table number={1}>\n\nTable 1 – A\n\n| A | B |\n| --- | --- |\n| x | y |\n\n</Table>';
  test.each([
    ['alone', 'As Figure 3 shows.', ['Figure 3']],
    ['beside one that is there', `${there}\n\nTables 1 and 2 (see Table 4) show it.`, ['Table 4']],
    [
      'of another work, or no number of one',
      `${there}\n\nTable 2 of [the report](https://example.org); Tables 1, 2019.`,
      [],
    ],
  ])('is told of where the text names it: %s', async (_, mdx, named) => {
    const { infos } = await readFigures(mdx);
    const hint =
      'names no table and no figure of this article: correct the number, or leave it where another work is meant';
    expect(infos).toEqual(named.map((words) => `"${words}" ${hint}`));
  });
});

describe('a note below a table', () => {
  test.each([
    ['in italics', '*\\* Preliminary data of* [source](https://example.org)', ['*']],
    ['whose raised letter is in italics', '*<sup>a</sup> Preliminary*', ['a']],
    ['whose raised letter is in bold, before its words', '**<sup>a</sup>** Preliminary', ['a']],
    ['that is a link itself', '[\\* Preliminary](https://example.org)', []],
  ])('leads back from its mark alone: %s', async (_, note, expected) => {
    const { text } = await readText(
      `<Table number={1}>\n\nTable 1 – A\n\n| A | B |\n| --- | --- |\n| **x**\\* (all) | y<sup>a</sup> |\n\n${note}\n\n</Table>`,
    );
    const links = linksIn(text.body);
    const inTable = links.filter(([url]) => url === '#table-1-note-1');
    expect(inTable).toHaveLength(1);
    expect(links.flatMap(([url, words]) => (url === '#table-1-row-1' ? [words] : []))).toEqual(expected);
  });
});

describe('a file of it', () => {
  test('of JATS refers to tables, figures, sections and notes below a table as JATS does, and keeps a link that leads nowhere', async () => {
    const { text } = await readText(
      'As Table 1 and Figure 1 show, see [above](#one), [here](#p-here) and [there](#nowhere).\n\n## One\n\n<Table number={1}>\n\nTable 1 – A\n\n| A | B |\n| --- | --- |\n| x* | y |\n\n\\* Below.\n\n</Table>\n\n<Figure number={1}>\n\nFigure 1 – B\n\n</Figure>',
    );
    const { notes, references } = sample.text;
    const publication = { ...sample, text: { ...text, notes, references } };
    const $ = load(jats.write(publication, 'en'), { xml: true });
    const referred = $('body xref')
      .toArray()
      .map((xref) => [$(xref).attr('ref-type'), $(xref).attr('rid'), $(xref).text()]);
    expect(referred).toEqual([
      ['table', 'table-1', 'Table 1'],
      ['fig', 'figure-1', 'Figure 1'],
      ['sec', 'one', 'above'],
      ['table-fn', 'table-1-note-1', '*'],
      ['other', 'table-1-row-1', '*'],
    ]);
    expect(
      $('body ext-link')
        .toArray()
        .map((link) => $(link).attr('xlink:href')),
    ).toEqual(['#p-here', '#nowhere']);
    expect($('table-wrap-foot > fn > p').text()).toBe('* Below.');
    if (hasJatsDtd()) {
      provideJatsDtd();
      expect(faultsByDtd(jats.write(publication, 'en'))).toEqual([]);
    }
  });

  test('of Markdown has the words of a link that leads to a place in the article, and no place', async () => {
    const { text } = await readText(
      'See Table 1 and [above](#one).\n\n## One\n\n<Table number={1}>\n\nTable 1 – A\n\n| A |\n| --- |\n| x |\n\n</Table>',
    );
    expect(markdown.write({ ...sample, text }, 'en')).toContain('\nSee Table 1 and above.\n');
  });
});
