import type { Element } from 'xast';
import type { Locale } from '../../../schemas/localized.ts';
import { xmlDocument } from '../../xml/document.ts';
import { element, type XmlChild } from '../../xml/element.ts';
import { HTML_DOCTYPE, langOf } from './xml.ts';

/** What a document of the book is made from. */
interface PageParts {
  language: Locale;
  title: string;
  /** The division of the book that it belongs to (EPUB Structural Semantics). */
  division: 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';
  content: readonly XmlChild[];
}

/** A document of the book as XHTML, which lies one folder below the book's root. */
export function page({ language, title, division, content }: PageParts): string {
  return xhtml(language, title, '../style.css', element('body', { 'epub:type': division }, content));
}

/** An XHTML document in a language, with the address of the book's style sheet as seen from it. */
export function xhtml(language: Locale, title: string, styles: string, body: Element): string {
  const namespaces = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  };
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('title', {}, [title]),
    element('link', { rel: 'stylesheet', type: 'text/css', href: styles }),
  ]);
  return xmlDocument(element('html', { ...namespaces, ...langOf(language) }, [head, body]), HTML_DOCTYPE);
}
