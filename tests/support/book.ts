import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** A book for reading devices, opened. */
export interface OpenedBook {
  /** Every file by its path in the container. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The text of a file, by its path from the book's root. @throws where there is none. */
  text: (path: string) => string;
  /** A document or another XML file of the book, read as XML. */
  xml: (path: string) => CheerioAPI;
  /** The paths of the documents, in reading order. */
  spine: string[];
}

/** The folder of the book in its container. */
const ROOT = 'EPUB/';

/** Opens a book, by other code than what writes it. */
export function openBook(bytes: Uint8Array): OpenedBook {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string): string => {
    const found = files.get(ROOT + path);
    if (found === undefined) throw new Error(`the book has no ${path}`);
    return strFromU8(found);
  };
  const xml = (path: string) => load(text(path), { xml: true });
  const $ = xml('package.opf');
  const spine = $('spine > itemref')
    .toArray()
    .map(({ attribs }) => $(`manifest > item[id="${attribs['idref'] ?? ''}"]`).attr('href') ?? '');
  return { files, text, xml, spine };
}

/** The book of an issue in a built site. @throws where there is none. */
export function builtBook(
  { dir }: { dir: string },
  issue: string,
): { file: string; bytes: Buffer; book: OpenedBook } {
  const [path = ''] = globSync(`issues/${issue}/*.epub`, { cwd: dir });
  const file = join(dir, path);
  const bytes = readFileSync(file);
  return { file, bytes, book: openBook(bytes) };
}

/** Writes a book's files to a new folder for temporary files, for a browser to open; the caller removes it. */
export function unpackBook({ files }: OpenedBook): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The path of an article in a book. */
export function documentOf(slug: string): string {
  return `text/article-${slug}.xhtml`;
}

/** Words with single blanks between them. */
export function wordsOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
