import { posix } from 'node:path';
import type { Element } from 'xast';
import type { Span } from './manuscript.ts';
import type { Changes, RunReader } from './run-reader.ts';
import { attribute, elementsBelow, elementsIn, textIn } from './word-xml.ts';
import { say } from '../faults/say.ts';

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
      message: say('chartLeftOut'),
    });
  }
  if (drawing.name === 'w:object') {
    changes.findings.push({
      kind: 'decide',
      message: say('objectLeftOut'),
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
      message: say('pictureOnlyLinked'),
    });
    return [];
  }
  const extension = posix.extname(target.path).slice(1).toLowerCase();
  if (!SHOWN.includes(extension)) {
    changes.findings.push({
      kind: 'decide',
      message: say('pictureFormat', { extension }),
    });
  }
  return [{ type: 'picture', extension, bytes, alt }];
}

/** The signs of a formula, one after the other. */
export function readFormula(formula: Element, changes: Changes): string {
  const signs = elementsBelow(formula, 'm:t').map(textIn).join('');
  changes.findings.push({
    kind: 'decide',
    message: say('formulaInRow', { signs }),
  });
  return signs;
}
