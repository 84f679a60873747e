import type { Element } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import { pageId } from './article-head.ts';
import { BOOK_LANGUAGE, documentPath, type BookDocument, type TocEntry } from './book.ts';
import { xhtml } from './page.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** The lists by which a reader finds the way: contents, parts of the book, pages of the print (EPUB 3.3, section 7). */
export function navigation(documents: readonly BookDocument[], title: string): string {
  const t = dictionary(BOOK_LANGUAGE);
  return xhtml(
    BOOK_LANGUAGE,
    title,
    'style.css',
    element('body', {}, [
      nav(
        'toc',
        'doc-toc',
        t.issue.contents,
        documents.map(({ toc }) => tocItem(toc)),
      ),
      nav('landmarks', undefined, t.files.book.parts, landmarks(documents)),
      nav('page-list', 'doc-pagelist', t.files.book.pages, documents.flatMap(pageItem)),
    ]),
  );
}

function nav(type: string, role: string | undefined, heading: string, items: readonly Element[]): Element {
  const id = `${type}-heading`;
  return element('nav', { 'epub:type': type, role, 'aria-labelledby': id, id: type }, [
    element('h1', { id }, [heading]),
    element('ol', {}, items),
  ]);
}

function tocItem({ title, href, language, children }: TocEntry): Element {
  const own = language === undefined ? {} : langOf(language);
  return element('li', {}, [
    element('a', { href, ...own }, [title]),
    children.length === 0 ? undefined : element('ol', {}, children.map(tocItem)),
  ]);
}

/** The named parts; the articles begin with the first of them. */
function landmarks(documents: readonly BookDocument[]): Element[] {
  return documents.flatMap(({ id, toc, landmark }) =>
    landmark === undefined
      ? []
      : [
          element('li', {}, [
            element('a', { 'epub:type': landmark, href: documentPath(id) }, [
              landmark === 'bodymatter' ? dictionary(BOOK_LANGUAGE).files.book.start : toc.title,
            ]),
          ]),
        ],
  );
}

function pageItem({ id, firstPage }: BookDocument): Element[] {
  if (firstPage === undefined) return [];
  const href = `${documentPath(id)}#${pageId(firstPage)}`;
  return [element('li', {}, [element('a', { href }, [String(firstPage)])])];
}
