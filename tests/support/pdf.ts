import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { load, type CheerioAPI } from 'cheerio';

/** Whether Poppler's tools are on this machine (Debian: poppler-utils), which read PDFs independently of us. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** What one of Poppler's tools says of a file. */
function poppler(tool: string, ...parameters: string[]): string {
  return execFileSync(tool, parameters, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** A part of each page, in points from its upper left corner. */
interface Crop {
  top: number;
  height: number;
}

/** A4 is this wide, in points. */
const WIDTH = 596;

/** The text of a PDF in the order in which it is drawn, page by page. */
export function pdfPages(file: string, crop?: Crop): string[] {
  const area =
    crop === undefined
      ? []
      : ['-x', '0', '-y', String(crop.top), '-W', String(WIDTH), '-H', String(crop.height)];
  const text = poppler('pdftotext', '-raw', '-enc', 'UTF-8', ...area, file, '-');
  return text.split('\f').slice(0, -1);
}

/** What `pdfinfo` says, by label. */
export function pdfFacts(file: string): ReadonlyMap<string, string> {
  const lines = poppler('pdfinfo', '-isodates', file).trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [label = '', ...value] = line.split(':');
      return [label, value.join(':').trim()];
    }),
  );
}

/** The sizes of all pages, each once, as `pdfinfo` gives them. */
export function pageSizes(file: string): string[] {
  const lines = poppler('pdfinfo', '-f', '1', '-l', '-1', file).split('\n');
  const sizes = lines.filter((line) => /^Page +\d+ size:/u.test(line));
  return [...new Set(sizes.map((line) => line.replace(/^Page +\d+ size: +/u, '')))];
}

/** A font of a PDF, as `pdffonts` lists it. */
export interface PdfFont {
  name: string;
  type: string;
  isEmbedded: boolean;
  hasUnicode: boolean;
}

/** The fonts of a PDF. */
export function pdfFonts(file: string): PdfFont[] {
  const [, , ...lines] = poppler('pdffonts', file).trimEnd().split('\n');
  return lines.map((line) => {
    const [, name = '', type = '', embedded, unicode] =
      /^(\S+) +(.+?) {2,}.*? +(yes|no) +(?:yes|no) +(yes|no) +\d+ +\d+$/u.exec(line) ?? [];
    return {
      name: name.replace(/^[A-Z]{6}\+/u, ''),
      type: type.trim(),
      isEmbedded: embedded === 'yes',
      hasUnicode: unicode === 'yes',
    };
  });
}

/** What a PDF leads to. */
export interface PdfLinks {
  /** Addresses that it opens. */
  addresses: string[];
  /** Places in itself, by name. */
  places: string[];
  /** The names that it has for its places. */
  names: string[];
}

/** Opens the file of a PDF to look at its objects. */
export function openedPdf(file: string): Promise<PDFDocument> {
  return openedBytes(readFileSync(file));
}

/** Opens a PDF to look at its objects. */
export function openedBytes(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Every link of a PDF. */
export function pdfLinks(pdf: PDFDocument): PdfLinks {
  const links: PdfLinks = {
    addresses: [],
    places: [],
    names: (pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.keys() ?? []).map((name) =>
      name.decodeText(),
    ),
  };
  for (const page of pdf.getPages()) {
    const notes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (notes?.size() ?? 0); index += 1) {
      const note = notes?.lookup(index, PDFDict);
      const uri = note?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      const place = note?.lookup(PDFName.of('Dest'));
      if (uri instanceof PDFString || uri instanceof PDFHexString) links.addresses.push(uri.decodeText());
      if (place instanceof PDFName) links.places.push(place.decodeText());
    }
  }
  return links;
}

/** The language that a PDF says its words are in, where they do not say another. */
export function catalogLanguage(pdf: PDFDocument): string | undefined {
  const language = pdf.catalog.lookup(PDFName.of('Lang'));
  return language instanceof PDFString || language instanceof PDFHexString
    ? language.decodeText()
    : undefined;
}

/** The XMP packet of a PDF, which stands in it as it is. */
export function xmpOf(file: string): CheerioAPI {
  const [packet = ''] = /<\?xpacket begin[\s\S]*<\?xpacket end/u.exec(readFileSync(file, 'latin1')) ?? [];
  return load(packet, { xml: true });
}

/** How many pictures made of pixels a PDF has, patterns included. */
export function rasterCount(pdf: PDFDocument): number {
  return pdf.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    ).length;
}
