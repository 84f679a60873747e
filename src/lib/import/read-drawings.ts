import { posix } from 'node:path';
import type { Element } from 'xast';
import type { Span } from './manuscript.ts';
import type { Changes, RunReader } from './run-reader.ts';
import { attribute, elementsBelow, elementsIn, textIn } from './word-xml.ts';

/** Kinds of pictures that browsers show. */
const SHOWN = ['png', 'jpg', 'jpeg', 'webp', 'svg'];

/** The pictures of a drawing; boxes of text and charts are told, for Markdown has neither. */
export function readPicture(element: Element, reader: RunReader, changes: Changes): Span[] {
  // Word writes what older programs know beside it: the first is its own.
  const drawing = element.name === 'mc:AlternateContent' ? elementsIn(element)[0] : element;
  if (drawing === undefined) return [];
  changes.boxes.push(...elementsBelow(drawing, 'w:txbxContent'));
  if (elementsBelow(drawing, 'c:chart').length > 0) {
    changes.findings.push({
      kind: 'decide',
      message:
        'a chart was left out: its numbers are in the manuscript (Edit Data). Write them as a table, or save the chart as a picture',
    });
  }
  if (drawing.name === 'w:object') {
    changes.findings.push({
      kind: 'decide',
      message:
        'an embedded object (a formula or a sheet of another program) was left out, or came as a picture: write it by hand',
    });
  }
  const alt = elementsBelow(drawing, 'wp:docPr')
    .map((properties) => attribute(properties, 'descr') ?? '')
    .find((description) => description !== '');
  const ids = [
    ...elementsBelow(drawing, 'a:blip').map((blip) => attribute(blip, 'r:embed')),
    ...elementsBelow(drawing, 'v:imagedata').map((image) => attribute(image, 'r:id')),
  ];
  return ids.flatMap((id) => pictureOf(id, alt ?? '', reader, changes));
}

function pictureOf(id: string | undefined, alt: string, reader: RunReader, changes: Changes): Span[] {
  const target = reader.file.targets(reader.part).get(id ?? '');
  const bytes = target === undefined ? undefined : reader.file.bytes(target.path);
  if (target === undefined || bytes === undefined) {
    changes.findings.push({
      kind: 'decide',
      message: 'a picture is not in the file, only a link to it: ask the author for the picture',
    });
    return [];
  }
  const extension = posix.extname(target.path).slice(1).toLowerCase();
  if (!SHOWN.includes(extension)) {
    changes.findings.push({
      kind: 'decide',
      message: `a picture is in the format ${extension}, which the site does not show: save it as PNG or SVG, and give its new name to src`,
    });
  }
  return [{ type: 'picture', extension, bytes, alt }];
}

/** The signs of a formula, one after the other. */
export function readFormula(formula: Element, changes: Changes): string {
  const signs = elementsBelow(formula, 'm:t').map(textIn).join('');
  changes.findings.push({
    kind: 'decide',
    message: `a formula became its signs in a row, "${signs}": set its powers and fractions by hand`,
  });
  return signs;
}
