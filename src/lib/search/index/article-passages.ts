import type { Block, Caption, ItemNode, Row, TableNode } from '../../content-tree/nodes.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import type { Publication } from '../../publication/publication.ts';
import { bindSpaces } from '../../../schemas/bind-spaces.ts';
import type { Locale } from '../../../schemas/locales.ts';
import type { Passage } from './passage.ts';
import { readRuns, runsOf, runsOfBlocks, type Reading, type Run } from './reading.ts';

/** The passages of an article's text, its notes and its references, each with the anchor that it has in the page. */
export function textPassages({ article, text }: Pick<Publication, 'article' | 'text'>): Passage[] {
  const { language } = article;
  return [
    ...text.body.flatMap((block) => passagesOf(block, language)),
    ...text.notes.map(({ id, children }): Passage => ({
      kind: 'footnote',
      fragment: id,
      ...readRuns(runsOfBlocks(children), language),
    })),
    ...text.references.map(({ id, children }): Passage => ({
      kind: 'reference',
      fragment: id,
      ...readRuns(runsOf(children), language),
    })),
  ];
}

function passagesOf(block: Block | ItemNode, language: Locale, heading?: Reading): Passage[] {
  const inside = (blocks: readonly (Block | ItemNode)[]) =>
    blocks.flatMap((each) => passagesOf(each, language, heading));
  switch (block.type) {
    case 'section': {
      const title = readRuns(runsOf(block.title), language);
      return [
        { kind: 'heading', fragment: block.id, ...title },
        ...block.children.flatMap((each) => passagesOf(each, language, title)),
      ];
    }
    case 'paragraph':
      return anchoredPassage(block.id, runsOf(block.children), language, heading);
    // An item of one paragraph has the anchor itself; the paragraphs of a longer one have theirs.
    case 'item':
      return block.id === undefined
        ? inside(block.children)
        : anchoredPassage(block.id, runsOfBlocks(block.children), language, heading);
    case 'list':
    case 'quote':
      return inside(block.children);
    case 'table':
      return tablePassages(block, language);
    case 'lostFigure':
    case 'picture':
      return block.caption === undefined
        ? []
        : [{ kind: 'figure', fragment: block.id, ...captionOf(block.caption, language) }];
    // The editors' figures are not the authors' text.
    case 'drawnFigure':
      return [];
    default:
      return unknownNode(block);
  }
}

/** A passage of the text; nothing if it has no anchor to link to. */
function anchoredPassage(
  id: string | undefined,
  runs: readonly Run[],
  language: Locale,
  heading?: Reading,
): Passage[] {
  if (id === undefined) return [];
  return [
    {
      kind: 'text',
      fragment: id,
      ...(heading === undefined ? {} : { heading }),
      ...readRuns(runs, language),
    },
  ];
}

/** A caption, the rows, and the notes below. */
function tablePassages({ id, caption, header, rows, notes }: TableNode, language: Locale): Passage[] {
  const heading = captionOf(caption, language);
  return [
    { kind: 'table', fragment: id, ...heading },
    ...rows.map((row): Passage => ({
      kind: 'table',
      fragment: row.id,
      heading,
      ...rowOf(row, header, language),
    })),
    ...notes.map((note): Passage => ({
      kind: 'table',
      fragment: id,
      heading,
      ...readRuns(runsOfBlocks([note]), language),
    })),
  ];
}

function captionOf({ label, separator, title }: Caption, language: Locale): Reading {
  return readRuns([{ text: `${label}${separator}` }, ...runsOf(title)], language);
}

/** A row with its column headers, so that a cell is found together with its header; its numbers stay whole in a result. */
function rowOf(row: Row, header: Row, language: Locale): Reading {
  const runs = row.cells.flatMap(({ children }, column): Run[] => {
    const cell = runsOf(children);
    const head = runsOf(header.cells[column]?.children ?? []);
    const [text, label] = [cell, head].map((each) => readRuns(each, language).text);
    if (text === '') return [];
    const labelled = label === '' || label === text ? cell : [...head, { text: ': ' }, ...cell];
    return [...labelled, { text: '; ' }];
  });
  const reading = readRuns(runs.slice(0, -1), language);
  return { ...reading, text: bindSpaces(reading.text) };
}
