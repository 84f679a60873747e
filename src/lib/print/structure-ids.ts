import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The id of a structure element, from the DOM node id, which Chromium counts across all pages of a process. */
const STRUCTURE_ID = /^node\d+$/u;

/**
 * Renumbers the ids of structure elements, by which table cells refer to their headers, from one, so that printing a
 * document again gives the same bytes.
 */
export function renumberStructureIds(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  for (const object of objects) eachStructureId(object, (name) => names.add(name.asString()));
  // The ids have the same length, so sorting them keeps the order of creation.
  const renumbered = new Map(
    [...names].sort().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  );
  for (const object of objects) {
    eachStructureId(object, (name, replace) => {
      replace(PDFString.of(renumbered.get(name.asString()) ?? name.asString()));
    });
  }
}

/** Visits the structure ids in an object and in its direct children. */
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
