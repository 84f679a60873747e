import { xmlDocument } from '../xml-document.ts';
import { el, HTML, langOf, type Content } from './xml.ts';
import { BOOK_LANGUAGE } from './book.ts';

/** What a document of the book is made from. */
export interface PageParts {
  title: string;
  /** The division of the book that it belongs to (EPUB Structural Semantics). */
  division: 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';
  content: Content;
}

/** A document of the book as XHTML, which lies one folder below the book's root. */
export function page({ title, division, content }: PageParts): string {
  return xmlDocument(
    el(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...langOf(BOOK_LANGUAGE),
      },
      [
        el('head', {}, [
          el('meta', { charset: 'utf-8' }),
          el('title', {}, [title]),
          el('link', { rel: 'stylesheet', type: 'text/css', href: '../style.css' }),
        ]),
        el('body', { 'epub:type': division }, content),
      ],
    ),
    HTML,
  );
}
