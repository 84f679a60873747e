import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { inEachLocale, type Locale } from '../../schemas/locales.ts';
import { oneLine } from '../../schemas/unwritable.ts';
import { SAMPLES } from '../new/article-head.ts';
import { captioned, captionIn, isLabelAlone, type Caption } from './captions.ts';
import { inlinesOf, type NoteNumbers } from './inlines.ts';
import {
  placeOf,
  plainText,
  type Finding,
  type Paragraph,
  type PictureSpan,
  type WordBlock,
  type WordTable,
} from './manuscript.ts';
import { linesOf } from './split-paragraphs.ts';
import { writeTable } from './tables.ts';
import { say } from '../faults/say.ts';

/** A picture to be written beside the draft. */
export interface DraftPicture {
  name: string;
  bytes: Uint8Array;
}

/** What tables and pictures of a draft share. */
export interface Figures {
  language: Locale;
  notes: NoteNumbers;
  findings: Finding[];
  pictures: DraftPicture[];
  /** The numbers that tables have: none is given twice. */
  tableNumbers: Set<string>;
}

/** Words with which a note below a table begins. */
const TABLE_NOTE =
  /^(?:note|source|compiled|примечани|источник|составлено|ескерт|дерек ?көз|құрастыр|автор құрастыр)/iu;

/** A table with its caption and its notes; `length` counts the blocks that it takes. */
export function tableNode(
  table: WordTable,
  before: Caption | undefined,
  after: readonly WordBlock[],
  figures: Figures,
): { nodes: RootContent[]; length: number } {
  const [next] = after;
  const below =
    before === undefined && next?.type === 'paragraph'
      ? captionIn(next, undefined, 'table', figures.language)
      : undefined;
  const caption = before ?? below ?? sampleCaption(table, figures);
  figures.tableNumbers.add(caption.number);
  const rest = below === undefined ? after : after.slice(1);
  const end = rest.findIndex((block) => block.type === 'table' || !TABLE_NOTE.test(plainText(block)));
  const notes = (end === -1 ? rest : rest.slice(0, end)).filter((block) => block.type === 'paragraph');
  const written = writeTable(table, figures.notes);
  const place = placeOf(caption.paragraph);
  figures.findings.push(...caption.findings, ...written.findings.map((finding) => ({ ...finding, place })));
  const children: MdxJsxFlowElement['children'] = [
    { type: 'paragraph', children: inlinesOf(caption.paragraph.spans, figures.notes) },
    written.table,
    ...notes.map((note): MdxJsxFlowElement['children'][number] => ({
      type: 'paragraph',
      children: inlinesOf(note.spans, figures.notes),
    })),
  ];
  const length = 1 + (below === undefined ? 0 : 1) + notes.length;
  return { nodes: [component('Table', [numberAttribute(caption.number)], children)], length };
}

/** The pictures of a paragraph, each with its caption: in the same paragraph, or in the one after it. */
export function figureNodes(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  afterNext: Paragraph | undefined,
  figures: Figures,
): { nodes: RootContent[]; length: number } {
  const pictures = paragraph.spans.filter((span) => span.type === 'picture');
  const words = linesOf({ ...paragraph, spans: paragraph.spans.filter(({ type }) => type !== 'picture') });
  const own = words
    .map((line) => captionIn(line, undefined, 'figure', figures.language))
    .find((each) => each !== undefined);
  const below =
    own ?? (next === undefined ? undefined : captionIn(next, afterNext, 'figure', figures.language));
  const isTitleApart = next !== undefined && isLabelAlone(next, 'figure');
  const length = own !== undefined || below === undefined ? 1 : isTitleApart ? 3 : 2;
  const nodes = pictures.map((picture, index) =>
    pictureNode(picture, index === 0 ? below : undefined, figures),
  );
  const text = own === undefined ? words.filter((line) => plainText(line) !== '') : [];
  return {
    nodes: [
      ...nodes,
      ...text.map((line): RootContent => ({
        type: 'paragraph',
        children: inlinesOf(line.spans, figures.notes),
      })),
    ],
    length,
  };
}

function pictureNode(picture: PictureSpan, caption: Caption | undefined, figures: Figures): RootContent {
  const { pictures, language, findings } = figures;
  const name =
    caption === undefined
      ? `picture-${String(pictures.length + 1)}.${picture.extension}`
      : `figure-${caption.number.replaceAll('.', '-')}.${picture.extension}`;
  pictures.push({ name, bytes: picture.bytes });
  const place = caption === undefined ? '' : placeOf(caption.paragraph);
  findings.push(...(caption?.findings ?? []));
  if (caption === undefined) {
    findings.push({
      kind: 'decide',
      place: name,
      message: say('pictureBare'),
    });
  }
  const described = oneLine(picture.alt);
  const alt = inEachLocale((locale) =>
    locale === language && described !== '' ? described : SAMPLES.alt[locale],
  );
  findings.push({
    kind: 'decide',
    place: place === '' ? name : place,
    message: say('pictureAltToWrite'),
  });
  const written = Object.entries(alt).map(([locale, text]) => `${locale}: ${JSON.stringify(text)}`);
  const attributes = [
    ...(caption === undefined ? [] : [numberAttribute(caption.number)]),
    { type: 'mdxJsxAttribute' as const, name: 'src', value: name },
    expression('alt', `{ ${written.join(', ')} }`),
  ];
  const children: MdxJsxFlowElement['children'] =
    caption === undefined
      ? []
      : [{ type: 'paragraph', children: inlinesOf(caption.paragraph.spans, figures.notes) }];
  return component('Figure', attributes, children);
}

/** A caption to be written: a table without one cannot be published. */
function sampleCaption(table: WordTable, figures: Figures): Caption {
  let number = 1;
  while (figures.tableNumbers.has(String(number))) number += 1;
  const title: Paragraph = {
    type: 'paragraph',
    style: { name: '' },
    align: undefined,
    level: 0,
    spans: [{ type: 'text', text: SAMPLES.caption[figures.language], bold: false, italic: false }],
  };
  const first = table.rows[0]?.flatMap(({ paragraphs }) => paragraphs.map(plainText)).join(' | ') ?? '';
  const finding: Finding = {
    kind: 'decide',
    place: first,
    message: say('tableBare', { number }),
  };
  return {
    number: String(number),
    paragraph: captioned(title, String(number), 'table', figures.language),
    findings: [finding],
  };
}

function numberAttribute(number: string): MdxJsxFlowElement['attributes'][number] {
  return /^\d+$/u.test(number)
    ? expression('number', number)
    : { type: 'mdxJsxAttribute', name: 'number', value: number };
}

function expression(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value } };
}

function component(
  name: string,
  attributes: MdxJsxFlowElement['attributes'],
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}
