import type { PlacedCheck, PlacedNote } from '../../src/lib/content-tree/annotations.ts';
import type { Block, ContentTree, Inline } from '../../src/lib/content-tree/nodes.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import type { ArticleRecord } from '../../src/schemas/article.ts';
import type { Change } from '../../src/schemas/changes.ts';
import { inEachLocale } from '../../src/schemas/localized.ts';
import { EVERY_BLOCK, SPECIAL_CHARACTERS } from './every-block.ts';
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

const text = (value: string): Inline => ({ type: 'text', value });

const TEXT: ContentTree = {
  body: EVERY_BLOCK,
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

/** What has changed in it. */
const CHANGE: Change = {
  date: '2026-11-27',
  place: 'table-1',
  what: inEachLocale((locale) => `Changed: ${SPECIAL_CHARACTERS} (${locale})`),
  why: inEachLocale(() => 'For a reason.'),
};

/** What came of checking its numbers. */
const CHECK: PlacedCheck = {
  id: 'check-growth',
  words: 'drawn from.',
  text: inEachLocale((locale) => `Computed: ${SPECIAL_CHARACTERS} (${locale})`),
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
    {
      ...like,
      slug: 'every-node',
      article,
      text: TEXT,
      notes: [NOTE],
      differing: [CHECK],
      changes: [CHANGE],
      pictures: SAMPLE_PICTURES,
    },
    new URL('https://journal.example'),
  );
}
