import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A tag of a PDF: what an element is to a reader who listens. */
export interface PdfTag {
  /** `P`, `H2`, `Figure`. */
  name: string;
  /** What is read in place of a picture. */
  alternative: string | undefined;
  /** The language of its words, where it says one. */
  language: string | undefined;
}

/** The tags of a PDF in the order in which they are read. */
export function pdfTags(pdf: PDFDocument): PdfTag[] {
  const tags: PdfTag[] = [];
  const walk = (value: PDFObject | undefined): void => {
    const found = pdf.context.lookup(value);
    if (found instanceof PDFArray) found.asArray().forEach(walk);
    if (!(found instanceof PDFDict)) return;
    const name = found.lookup(PDFName.of('S'));
    if (name instanceof PDFName)
      tags.push({
        name: name.decodeText(),
        alternative: words(found, 'Alt'),
        language: words(found, 'Lang'),
      });
    walk(found.get(PDFName.of('K')));
  };
  walk(pdf.catalog.get(PDFName.of('StructTreeRoot')));
  return tags;
}

/** The numbers that a viewer shows for the pages of a PDF; it must say them, in figures. */
export function pageLabels(pdf: PDFDocument): string[] {
  const ranges = pdf.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const labels: string[] = [];
  for (let index = 0; index < ranges.size(); index += 2) {
    const first = ranges.lookup(index, PDFNumber).asNumber();
    const range = ranges.lookup(index + 1, PDFDict);
    if (range.lookup(PDFName.of('S')) !== PDFName.of('D')) throw new Error('pages numbered in no figures');
    const start = range.lookupMaybe(PDFName.of('St'), PDFNumber)?.asNumber() ?? 1;
    for (let page = first; page < pdf.getPageCount(); page += 1) labels[page] = String(start + page - first);
  }
  return labels;
}

function words(tag: PDFDict, key: string): string | undefined {
  const value = tag.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
