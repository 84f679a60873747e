import type { Paragraph, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit, SKIP } from 'unist-util-visit';
import { tableFigureSchema } from '../../schemas/figure.ts';
import { captionForms, captionLabel, type CaptionKind } from './caption-label.ts';
import { figureDrafts, placesIn, readDefinition } from './figure-drafts.ts';
import { languageOf } from './language-of.ts';
import { block, component, inline, numberOf } from './nodes.ts';
import { pictureComponent } from './pictures.ts';
import { checkNoteMarks, tableNotes } from './table-notes.ts';
import { linkTableNotes } from './table-note-links.ts';
import { say } from '../faults/say.ts';

/**
 * `<Table number={1}>` around a caption, a GFM table and its notes becomes `figure[data-table]`;
 * `<Figure number={1}>` around a caption, or an empty `<Figure />`, becomes `figure[data-figure]`: of the
 * picture that its `src` names, or of a lost one.
 */
export function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    let pictures = 0;
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (node.name !== 'Table' && node.name !== 'Figure') return;
      const number = numberOf(node);
      const key = `${node.name} ${String(number)}`;
      const isTwice = number !== undefined && seen.has(key);
      if (isTwice) file.message(say('figureNumberTwice', { figure: key }), node, 'figure-number');
      seen.add(key);
      const numbered = { node, number, isTwice, file };
      if (node.name === 'Figure' && number === undefined) pictures += 1;
      const figure = node.name === 'Table' ? tableFigure(numbered) : pictureFigure(numbered, pictures);
      // What is no table is told already: left in its place, it would be told again as a part that no text has.
      parent.children.splice(index, 1, ...(figure === undefined ? [] : [figure as MdxJsxFlowElement]));
      return [SKIP, figure === undefined ? index : index + 1];
    });
  };
}

/** A table or figure as an editor wrote it. */
interface Numbered {
  node: MdxJsxFlowElement;
  number: string | undefined;
  /** Whether another has its number. */
  isTwice: boolean;
  file: VFile;
}

function tableFigure(numbered: Numbered): RootContent | undefined {
  const { node, number, isTwice, file } = numbered;
  if (number === undefined) {
    file.message(say('tableWithoutNumber'), node, 'figure-number');
  }
  const children = node.children as RootContent[];
  const table = children.find((child): child is Table => child.type === 'table');
  const [caption] = children;
  if (table === undefined) {
    file.message(say('tableMissing'), node, 'table-missing');
    refuseFigure(numbered);
    return undefined;
  }
  if (caption?.type !== 'paragraph') {
    file.message(say('captionMissing'), node, 'caption-missing');
    refuseFigure(numbered);
    return undefined;
  }
  checkRows(table, number, file);
  const id = idOf('table', number);
  const below = children.filter((child) => child !== caption && child !== table);
  const notes = tableNotes(below, file);
  checkNoteMarks({ caption, table, notes }, String(number), file);
  linkTableNotes(id, { caption, table, notes });
  const definition = readDefinition(
    node,
    tableFigureSchema,
    say('tableNumbered', { number: String(number) }),
    file,
  );
  const isCharted = number !== undefined && !isTwice && definition !== undefined;
  if (isCharted) figureDrafts(file).push({ type: 'table', id, definition, placeOf: placesIn(node) });
  else refuseFigure(numbered);
  return block('figure', { id, dataTable: String(number) }, [
    captionOf(caption, 'table', id, numbered),
    ...(isCharted ? [component('FigureSwitch', { figure: id })] : []),
    block(
      'div',
      { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabelledBy: [`${id}-caption`] },
      [table],
    ),
    ...notes.map((note) => block('div', { className: ['figure-note'] }, [note])),
    ...(isCharted ? [component('FigureFrame', { figure: id })] : []),
  ]);
}

/** Remembers that what is wrong with the figure of a table is told: no other figure is to miss it. */
function refuseFigure({ node, number, isTwice, file }: Numbered): void {
  if (!node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'figure')) return;
  figureDrafts(file).push({
    type: 'refused',
    id: idOf('table', number),
    number: isTwice ? undefined : number,
  });
}

function pictureFigure(numbered: Numbered, picture: number): RootContent {
  const { node, number, file } = numbered;
  const [caption, ...rest] = node.children as RootContent[];
  if (rest.length > 0 || (caption !== undefined && caption.type !== 'paragraph')) {
    file.message(say('figureWithMore'), node, 'figure-content');
  }
  const shown = pictureComponent(node, file);
  const look = { className: [shown === undefined ? 'lost' : 'shown'] };
  if (caption?.type !== 'paragraph') {
    // A picture without a number is numbered among its kind.
    return block('figure', { id: `picture-${String(picture)}`, ...look, dataFigure: '' }, [
      shown ?? component('LostPicture', {}),
    ]);
  }
  if (number === undefined) {
    file.message(say('figureWithoutNumber'), node, 'figure-number');
  }
  const id = idOf('figure', number);
  return block('figure', { id, ...look, dataFigure: String(number) }, [
    shown ?? component('LostPicture', { caption: 'yes' }),
    captionOf(caption, 'figure', id, numbered),
  ]);
}

/** The id of a table or figure, without periods, which a CSS selector would have to escape. */
export function idOf(kind: CaptionKind, number: string | undefined): string {
  return `${kind}-${String(number).replaceAll('.', '-')}`;
}

function captionOf(
  caption: Paragraph,
  kind: CaptionKind,
  figure: string,
  { number, isTwice, file }: Numbered,
): RootContent {
  const id = `${figure}-caption`;
  const [first, ...rest] = caption.children;
  const language = languageOf(file);
  const found = first?.type === 'text' ? captionLabel(first.value, kind, language) : undefined;
  if (first?.type !== 'text' || found === undefined) {
    file.message(say('captionLabel', { forms: captionForms(kind, language) }), caption, 'caption-label');
    return block('figcaption', { id }, [inline('span', { className: ['title'] }, caption.children)]);
  }
  const { label, separator } = found;
  // What is told of the number once is not told again.
  if (found.number !== number && number !== undefined && !isTwice) {
    file.message(
      say('captionOtherNumber', { caption: found.number, component: number }),
      caption,
      'figure-number',
    );
  }
  const title = { ...first, value: first.value.slice(label.length + separator.length) };
  return block('figcaption', { id }, [
    inline('span', { className: ['label'] }, [{ type: 'text', value: label }]),
    inline('span', { className: ['dash'] }, [{ type: 'text', value: separator }]),
    inline('span', { className: ['title'] }, [title, ...rest]),
  ]);
}

function checkRows(table: Table, number: string | undefined, file: VFile): void {
  const [header, ...rows] = table.children;
  const width = header?.children.length ?? 0;
  for (const row of rows.filter(({ children }) => children.length !== width)) {
    file.message(
      say('rowOtherLength', { number: String(number), cells: row.children.length, header: width }),
      row,
      'table-row',
    );
  }
}
