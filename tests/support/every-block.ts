import type { Block, Inline } from '../../src/lib/content-tree/nodes.ts';

/** What means something in one of the formats, and here means itself. */
export const SPECIAL_CHARACTERS =
  'A & B <i>, “quotes ‘in’ "quotes" in” quotes, {an odd brace, } and {, 50% of $5, #1, a_b*c*, ~x~ ^y^, back\\slash \\{, ]]>, `code`, | &amp; [x](y) ![z] 1. - + http://example.org/?a=1&b=2 ә ғ қ ң ө ұ ү һ і';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (id: string, ...children: Inline[]): Block => ({ type: 'paragraph', id, children });

/** A body with every kind of node and every hard character. */
export const EVERY_BLOCK: Block[] = [
  paragraph(
    'p-hard',
    text(`${SPECIAL_CHARACTERS} `),
    { type: 'em', children: [text('emphasis '), { type: 'strong', children: [text('and more')] }] },
    text(', CO'),
    { type: 'sub', children: [text('2')] },
    { type: 'sup', children: [text('−')] },
    text(', '),
    { type: 'language', language: 'kk', children: [text('қазақша')] },
    text(', '),
    {
      type: 'link',
      url: 'https://example.org/a_b?x=1&y=(2)',
      children: [text('https://example.org/a_b?x=1&y=(2)')],
    },
    text(', '),
    { type: 'link', url: 'http://www.example.org/', children: [text('www.example.org')] },
    { type: 'noteMark', id: 'fnref-1', number: 1 },
    text(' '),
    { type: 'citation', id: 'cite-1-1', number: 1, text: '[1]' },
    text('(2020), '),
    { type: 'citation', id: 'cite-2-1', number: 2, text: '[2]' },
    {
      type: 'citations',
      children: [
        text('['),
        { type: 'citation', id: 'cite-1-2', number: 1, through: 3, text: '1' },
        text('–'),
        { type: 'citation', id: 'cite-3-1', number: 3, text: '3' },
        text(', p. 5]'),
      ],
    },
    text('(sic). '),
    { type: 'sentence', id: 'said-1', children: [text('A sentence that a chart is drawn from.')] },
    { type: 'editorsMark', mark: 'note', id: 'k3x' },
    { type: 'editorsMark', mark: 'check', id: 'check-growth' },
    { type: 'break' },
    text('A new line.'),
  ),
  {
    type: 'section',
    id: '1-first',
    depth: 2,
    title: [text('1. First '), { type: 'em', children: [text('& last')] }],
    children: [
      paragraph('p-before', text('# no heading')),
      {
        type: 'section',
        id: 'deeper',
        depth: 3,
        title: [text('Deeper')],
        children: [
          {
            type: 'section',
            id: 'deepest',
            depth: 4,
            title: [text('Deepest')],
            children: [
              {
                type: 'quote',
                children: [
                  paragraph('p-quoted', text('“Quoted & marked”'), {
                    type: 'noteMark',
                    id: 'fnref-1-2',
                    number: 1,
                  }),
                  { type: 'quote', children: [paragraph('p-inner', text('Quoted in a quotation'))] },
                  {
                    type: 'list',
                    mark: 'dash',
                    start: 1,
                    children: [
                      {
                        type: 'item',
                        id: 'p-dash',
                        children: [{ type: 'paragraph', children: [text('a dash')] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'section',
        id: 'lists-²',
        depth: 3,
        title: [text('Lists')],
        children: [
          {
            type: 'list',
            mark: 'period',
            start: 3,
            children: [
              {
                type: 'item',
                id: 'p-third',
                children: [
                  { type: 'paragraph', children: [text('third')] },
                  {
                    type: 'list',
                    mark: 'paren',
                    start: 1,
                    children: [
                      { type: 'item', children: [{ type: 'paragraph', children: [text('nested')] }] },
                      {
                        type: 'item',
                        children: [
                          { type: 'paragraph', children: [text('nested too')] },
                          { type: 'quote', children: [paragraph('p-in-item', text('quoted in an item'))] },
                        ],
                      },
                    ],
                  },
                ],
              },
              { type: 'item', id: 'p-fourth', children: [{ type: 'paragraph', children: [text('fourth')] }] },
            ],
          },
          paragraph('p-between', text('1986. A year that is no item')),
          {
            type: 'table',
            id: 'table-1',
            number: '1',
            caption: {
              label: 'Table 1.',
              separator: ' – ',
              title: [text('Trade & '), { type: 'em', children: [text('more')] }],
            },
            header: {
              id: 'table-1-row-0',
              cells: [
                { scope: 'col', align: 'right', children: [text('№')] },
                { scope: 'col', align: 'center', children: [text('A | B')] },
                { scope: 'col', children: [text('Net *')] },
              ],
            },
            rows: [
              {
                id: 'table-1-row-1',
                cells: [
                  { align: 'right', children: [text('1')] },
                  { scope: 'row', children: [text('x < y'), { type: 'break' }, text('& z')] },
                  { children: [] },
                ],
              },
            ],
            notes: [
              { type: 'paragraph', children: [text('A note below.')] },
              {
                type: 'list',
                mark: 'dash',
                start: 1,
                children: [
                  { type: 'item', children: [{ type: 'paragraph', children: [text('and a list')] }] },
                ],
              },
            ],
            isCharted: true,
          },
          { type: 'drawnFigure', id: 'figure-a' },
          {
            type: 'lostFigure',
            id: 'figure-1',
            number: '1',
            caption: { label: 'Figure 1', separator: ' – ', title: [text('A lost picture')] },
          },
          { type: 'lostFigure', id: 'picture-1' },
          {
            type: 'picture',
            id: 'figure-2',
            number: '2',
            caption: { label: 'Figure 2', separator: ' – ', title: [text('A map & a way')] },
            name: 'map.png',
            alt: { en: 'A & B <i> on a "map"', kk: 'Картадағы A мен B', ru: 'А и Б на карте' },
            credit: 'Map: A & B',
          },
          { type: 'picture', id: 'picture-2', name: 'scheme.svg' },
        ],
      },
    ],
  },
];
