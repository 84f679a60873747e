import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The name of a structure element, after the node of the page: Chromium counts nodes over all pages that it has had. */
const STRUCTURE_ID = /^node\d+$/u;

/**
 * Counts the names of structure elements, by which the cells of a table name their heads, from one on: printed again, a
 * document then has the same bytes.
 */
export function renumberStructureIds(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  for (const object of objects) eachStructureId(object, (name) => names.add(name.asString()));
  // Of one length, so that the order in which Chromium has created them is the order of their names.
  const renumbered = new Map(
    [...names].sort().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  );
  for (const object of objects) {
    eachStructureId(object, (name, replace) => {
      replace(PDFString.of(renumbered.get(name.asString()) ?? name.asString()));
    });
  }
}

/** Visits the names in an object and in what it holds directly. */
function eachStructureId(
  object: PDFObject,
  visit: (name: PDFString, replace: (by: PDFString) => void) => void,
): void {
  const visitValue = (value: PDFObject, replace: (by: PDFString) => void): void => {
    if (value instanceof PDFString && STRUCTURE_ID.test(value.asString())) visit(value, replace);
    else eachStructureId(value, visit);
  };
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      visitValue(value, (by) => {
        object.set(index, by);
      });
    });
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      visitValue(value, (by) => {
        object.set(key, by);
      });
    }
  }
}
