import type { Element } from 'xast';
import type { IssueRecord } from '../../../schemas/issue.ts';
import type { Publication } from '../../publication/publication.ts';
import { BOOK_LANGUAGE, documentPath, itemId, type BookDocument, type BookFile } from './book.ts';
import { IDENTIFIER_ID, metadata } from './metadata.ts';
import { xmlDocument } from '../../xml/document.ts';
import { element } from '../../xml/element.ts';

/** What a package is written from. */
interface PackageParts {
  issue: IssueRecord;
  articles: readonly Publication[];
  first: Publication;
  documents: readonly BookDocument[];
  /** Every file of the book but the package itself. */
  files: readonly BookFile[];
  /** The path of the old readers' contents. */
  ncx: string;
}

/** The package document: what the book is, which files it has, in which order they are read (EPUB 3.3, section 5). */
export function packageDocument({ issue, articles, first, documents, files, ncx }: PackageParts): string {
  return xmlDocument(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': IDENTIFIER_ID,
        'xml:lang': BOOK_LANGUAGE,
        dir: 'ltr',
      },
      [
        metadata(issue, articles, first),
        element('manifest', {}, files.map(item)),
        element(
          'spine',
          { toc: itemId(ncx) },
          documents.map(({ id }) => element('itemref', { idref: itemId(documentPath(id)) })),
        ),
      ],
    ),
  );
}

function item({ path, mediaType, properties }: BookFile): Element {
  return element('item', { id: itemId(path), href: path, 'media-type': mediaType, properties });
}
