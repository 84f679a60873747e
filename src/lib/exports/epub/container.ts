import { strToU8, zipSync, type Zippable, type ZipOptions } from 'fflate';
import type { BookFile } from './book.ts';
import { xmlDocument } from '../../xml/document.ts';
import { element } from '../../xml/element.ts';

/** The folder of the book inside its container. */
const ROOT = 'EPUB';

/** The book as one file (EPUB 3.3, section 4, "Open Container Format"): its media type first and not compressed. */
export function container(packagePath: string, files: readonly BookFile[]): Uint8Array {
  // The time of every file is the first that a ZIP can state, so that the same book is the same bytes. A ZIP states local
  // time, so the date is made of local parts.
  const mtime = new Date(1980, 0, 1);
  const stored: ZipOptions = { level: 0, mtime };
  const packed: ZipOptions = { level: 9, mtime };
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), stored],
    'META-INF/container.xml': [strToU8(containerDocument(packagePath)), packed],
  };
  for (const { path, content, mediaType } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    zip[`${ROOT}/${path}`] = [bytes, /^image\/(?:png|jpeg)$/u.test(mediaType) ? stored : packed];
  }
  return zipSync(zip);
}

function containerDocument(packagePath: string): string {
  return xmlDocument(
    element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      element('rootfiles', {}, [
        element('rootfile', {
          'full-path': `${ROOT}/${packagePath}`,
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
}
