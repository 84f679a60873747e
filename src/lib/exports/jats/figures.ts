import type { Element } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import type { Locale } from '../../../schemas/localized.ts';
import type { Caption, Cell, LostFigureNode, PictureNode, Row, TableNode } from '../../content-tree/nodes.ts';
import { kindOfPicture } from '../../pictures/picture-kinds.ts';
import { element } from '../../xml/element.ts';
import { xmlId } from '../../xml/id.ts';
import { jatsInlines } from './inlines.ts';

/** A table of the authors in JATS's XHTML model; `notes` are the paragraphs under it. */
export function jatsTable({ id, caption, header, rows }: TableNode, notes: readonly Element[]): Element {
  return element(
    'table-wrap',
    { id: xmlId(id) },
    ...jatsCaption(caption),
    element('table', {}, element('thead', {}, jatsRow(header)), element('tbody', {}, rows.map(jatsRow))),
    ...(notes.length === 0 ? [] : [element('table-wrap-foot', {}, notes.map(markedNote))]),
  );
}

/** A note that a mark in the table leads to is a footnote of it. */
function markedNote(note: Element): Element {
  const { id } = note.attributes;
  return typeof id === 'string' ? element('fn', { id }, element('p', {}, note.children)) : note;
}

/**
 * A picture that the source has lost: its label and caption, no graphic. The editors' remark is a processing instruction,
 * which no reader takes for text of the article.
 */
export function jatsLostFigure({ id, caption }: LostFigureNode, language: Locale): Element {
  const { lostPicture, lostPictureNoCaption } = dictionary(language).article;
  return element(
    'fig',
    { id: xmlId(id), 'specific-use': 'picture-lost' },
    ...(caption === undefined ? [] : jatsCaption(caption)),
    {
      type: 'instruction',
      name: 'editors-note',
      value: caption === undefined ? lostPictureNoCaption : lostPicture,
    },
  );
}

/**
 * A picture, which stands beside the file under its own name: on the site, and in the archive of the issue. What it shows is
 * said in every language; of one that says nothing, that it decorates.
 */
export function jatsPicture({ id, caption, name, alt, credit }: PictureNode): Element {
  const [type, subtype] = kindOfPicture(name).mediaType.split('/');
  return element(
    'fig',
    { id: xmlId(id), 'specific-use': alt === undefined ? 'decorative' : undefined },
    ...(caption === undefined ? [] : jatsCaption(caption)),
    Object.entries(alt ?? {}).map(([language, words]) =>
      element('alt-text', { 'xml:lang': language }, words),
    ),
    element('graphic', { mimetype: type, 'mime-subtype': subtype, 'xlink:href': name }),
    credit === undefined ? undefined : element('attrib', {}, credit),
  );
}

/** The separator of label and title is typography of the print, which JATS leaves to the renderer. */
function jatsCaption({ label, title }: Caption): Element[] {
  return [element('label', {}, label), element('caption', {}, element('title', {}, jatsInlines(title)))];
}

function jatsRow({ id, cells }: Row): Element {
  return element('tr', { id: xmlId(id) }, cells.map(jatsCell));
}

function jatsCell({ scope, align, children }: Cell): Element {
  return element(scope === undefined ? 'td' : 'th', { scope, align }, jatsInlines(children));
}
