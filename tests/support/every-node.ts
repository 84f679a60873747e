import type { PlacedNote } from '../../src/lib/content-tree/annotations.ts';
import type { Block, ContentTree, Inline } from '../../src/lib/content-tree/nodes.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import type { ArticleRecord } from '../../src/schemas/article.ts';
import { inEachLocale } from '../../src/schemas/localized.ts';
import { SAMPLE_PICTURES } from './sample-pictures.ts';

/** Every kind of node there is: the compiler keeps the list complete. */
export const NODE_TYPES: Record<Inline['type'] | Block['type'], true> = {
  text: true,
  em: true,
  strong: true,
  sup: true,
  sub: true,
  language: true,
  link: true,
  sentence: true,
  noteMark: true,
  citation: true,
  citations: true,
  editorsMark: true,
  break: true,
  section: true,
  paragraph: true,
  list: true,
  quote: true,
  table: true,
  lostFigure: true,
  picture: true,
  drawnFigure: true,
};

/** What means something in one of the formats, and here means itself. */
export const SPECIAL_CHARACTERS =
  'A & B <i>, “quotes ‘in’ "quotes" in” quotes, {an odd brace, } and {, 50% of $5, #1, a_b*c*, ~x~ ^y^, back\\slash \\{, ]]>, `code`, | &amp; [x](y) ![z] 1. - + http://example.org/?a=1&b=2 ә ғ қ ң ө ұ ү һ і';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (id: string, ...children: Inline[]): Block => ({ type: 'paragraph', id, children });

const BODY: Block[] = [
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

const TEXT: ContentTree = {
  body: BODY,
  notes: [
    {
      number: 1,
      id: 'fn-1',
      children: [
        {
          type: 'paragraph',
          children: [text('The note & '), { type: 'citation', id: 'cite-2-3', number: 2, text: '[2]' }],
        },
        { type: 'quote', children: [{ type: 'paragraph', children: [text('quotes in its turn')] }] },
      ],
    },
  ],
  references: [
    {
      number: 1,
      id: 'ref-1',
      children: [text('A. & B. '), { type: 'em', children: [text('Book')] }, text(' [Electronic resource].')],
    },
    { number: 2, id: 'ref-2', children: [text('2020. A year first.')] },
    { number: 3, id: 'ref-3', children: [text('Another book.')] },
  ],
};

/** What the editors say of it. */
const NOTE: PlacedNote = {
  id: 'k3x',
  words: 'drawn from.',
  phrase: 'drawn from.',
  kind: 'slip',
  date: '2026-11-26',
  text: inEachLocale((locale) => `Editors: ${SPECIAL_CHARACTERS} (${locale})`),
};

/** The article of a sample with every node and every hard character; issue and authors are those of another. */
export function everyNode(like: Publication): Publication {
  const article: ArticleRecord = {
    ...like.article,
    title: inEachLocale((locale) => `${SPECIAL_CHARACTERS} (${locale})`),
    recordTitle: {},
    abstract: inEachLocale((locale) => `${SPECIAL_CHARACTERS} (${locale})[^1]`),
    keywords: inEachLocale(() => ['A & B', '{odd', '50% <i>']),
    authors: like.article.authors.map((author) => ({
      ...author,
      name: inEachLocale(() => ({
        printed: 'Ж. de la О’{Нил} & And',
        given: 'Ж. & And',
        family: 'de la О’{Нил',
      })),
    })),
  };
  return makePublication(
    { ...like, slug: 'every-node', article, text: TEXT, notes: [NOTE], pictures: SAMPLE_PICTURES },
    new URL('https://journal.example'),
  );
}
