import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { renumberStructureIds } from './structure-ids.ts';

/** The metadata of a PDF. */
export interface PdfRecord {
  title: string;
  authors: readonly string[];
  /** Where it appeared, in one line. */
  subject: string;
  keywords: readonly string[];
  /** The day of the edition, `2026-11-24`: the same input gives the same bytes, whenever it is printed. */
  date: string;
  /** The same for machines, as XMP. */
  xmp: string;
}

/** Opens a PDF that Chromium has printed. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** An entry of a PDF's outline. */
export interface OutlineEntry {
  title: string;
  /** The page that it leads to, from 1. */
  page: number;
  entry: PDFDict;
}

/** The entries of a PDF's outline, in the order in which they are read. */
export function outlineOf(pdf: PDFDocument): OutlineEntry[] {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const found: OutlineEntry[] = [];
  const walk = (parent: PDFDict): void => {
    let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (entry !== undefined) {
      found.push({ entry, title: titleOf(entry), page: pages.get(pageOf(entry)?.toString() ?? '') ?? 0 });
      walk(entry);
      entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outlines !== undefined) walk(outlines);
  return found;
}

function titleOf(entry: PDFDict): string {
  const title = entry.lookup(PDFName.of('Title'));
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
}

function pageOf(entry: PDFDict): PDFObject | undefined {
  return entry.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
}

/**
 * Adds metadata to a printed PDF, and replaces the titles of its outline by the full headings: Chromium drops the space
 * where a heading wraps.
 * @throws where the outline has not as many entries as there are headings.
 */
export async function finishPdf(
  pdf: PDFDocument,
  record: PdfRecord,
  headings: readonly string[],
): Promise<Uint8Array> {
  const outline = outlineOf(pdf);
  if (outline.length !== headings.length) {
    throw new Error(
      `the outline of “${record.title}” has ${String(outline.length)} entries, its pages have ${String(headings.length)} headings`,
    );
  }
  outline.forEach(({ entry }, index) => {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  });
  renumberStructureIds(pdf);
  const day = new Date(`${record.date}T00:00:00Z`);
  pdf.setTitle(record.title, { showInWindowTitleBar: true });
  pdf.setAuthor(record.authors.join('; '));
  pdf.setSubject(record.subject);
  pdf.setKeywords([record.keywords.join('; ')]);
  pdf.setCreator('Chromium');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const metadata = pdf.context.stream(new TextEncoder().encode(record.xmp), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  // A viewer shows the numbers that the pages have; cover and back cover are counted, though theirs are not printed.
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: [0, { S: 'D' }] }));
  // Chromium uses the PDF 2.0 tags of emphasis; the role map explains them to readers of PDF 1.7 (ISO 32000-1, 14.7.3).
  const tags = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  tags.set(PDFName.of('RoleMap'), pdf.context.obj({ Em: 'Span', Strong: 'Span' }));
  return pdf.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}
