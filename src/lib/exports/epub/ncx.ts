import type { Element } from 'xast';
import { pageId } from './article-head.ts';
import { BOOK_LANGUAGE, documentPath, type BookDocument, type TocEntry } from './book.ts';
import { xmlDocument } from '../../xml/document.ts';
import { element } from '../../xml/element.ts';

/**
 * The contents and the pages once more, for the readers of EPUB 2 that know no navigation document
 * (NCX 2005-1 of ANSI/NISO Z39.86; EPUB 3.3 lets it stand beside the other).
 */
export function ncx(documents: readonly BookDocument[], title: string, identifier: string): string {
  const entries = documents.map(({ toc }) => toc);
  const pages = documents.flatMap(pageTarget);
  const metas = {
    'dtb:uid': identifier,
    'dtb:depth': depthOf(entries),
    'dtb:totalPageCount': pages.length,
    'dtb:maxPageNumber': Math.max(0, ...documents.map(({ firstPage }) => firstPage ?? 0)),
  };
  return xmlDocument(
    element(
      'ncx',
      {
        xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
        version: '2005-1',
        'xml:lang': BOOK_LANGUAGE,
      },
      [
        element(
          'head',
          {},
          Object.entries(metas).map(([name, content]) => element('meta', { name, content })),
        ),
        element('docTitle', {}, [label(title)]),
        element(
          'navMap',
          {},
          entries.map((entry, place) => navPoint(entry, `point-${String(place + 1)}`)),
        ),
        pages.length === 0 ? undefined : element('pageList', {}, pages),
      ],
    ),
  );
}

function navPoint({ title, href, language, children }: TocEntry, id: string): Element {
  return element('navPoint', { id }, [
    element('navLabel', { 'xml:lang': language }, [label(title)]),
    element('content', { src: href }),
    ...children.map((child, place) => navPoint(child, `${id}-${String(place + 1)}`)),
  ]);
}

function pageTarget({ id, firstPage }: BookDocument): Element[] {
  if (firstPage === undefined) return [];
  const anchor = pageId(firstPage);
  return [
    element('pageTarget', { id: `target-${anchor}`, type: 'normal', value: firstPage }, [
      element('navLabel', {}, [label(String(firstPage))]),
      element('content', { src: `${documentPath(id)}#${anchor}` }),
    ]),
  ];
}

function label(words: string): Element {
  return element('text', {}, [words]);
}

/** How many levels the contents have. */
function depthOf(entries: readonly TocEntry[]): number {
  return Math.max(0, ...entries.map(({ children }) => 1 + depthOf(children)));
}
