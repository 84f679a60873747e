import type { FigureRecord } from '../../figures/model/record.ts';
import type { ArticlePicture } from '../../pictures/article-picture.ts';
import type { Publication } from '../../publication/publication.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import type { Locale } from '../../../schemas/localized.ts';

/** An entry of the table of contents; `href` leads from the root of the book. */
export interface TocEntry {
  title: string;
  href: string;
  /** The language of the title, where it is not the book's. */
  language?: Locale;
  children: TocEntry[];
}

/** A document of the book, in reading order. */
export interface BookDocument {
  /** Its name, unique in the book. */
  id: string;
  /** The whole XHTML. */
  content: string;
  /** Where it stands in the table of contents. */
  toc: TocEntry;
  /** Its landmark, if it is one (EPUB Structural Semantics). */
  landmark?: 'cover' | 'titlepage' | 'toc' | 'bodymatter';
  /** The page of the print that begins with it, as far as that is known. */
  firstPage?: number;
  /** Whether it has inline SVG, which the package must declare. */
  hasSvg?: boolean;
}

/** A file of the book, by its path from the book's root. */
export interface BookFile {
  path: string;
  mediaType: string;
  content: string | Uint8Array;
  /** Its `properties` in the manifest: `cover-image`, `nav`, `svg`. */
  properties?: string;
}

/**
 * The language of the book's own words: its title, cover and contents, the names of its parts. It is that of the issue's
 * page by which the book is named, whatever languages its articles are in; each article's document speaks the article's own.
 */
export const BOOK_LANGUAGE = ROOT_LOCALE;

/** The path of a document from the root of the book. */
export function documentPath(id: string): string {
  return `text/${id}.xhtml`;
}

/** The name of an article's document: no front matter is called so. */
export function articleId(slug: string): string {
  return `article-${slug}`;
}

/** The path of a drawing from the root of the book. */
export function drawingPath({ slug }: Publication, { id }: FigureRecord): string {
  return `figures/${slug}-${id}.svg`;
}

/** The path of a picture of the authors from the root of the book; two of its files may differ by their endings alone. */
export function picturePath({ slug }: Publication, { name }: ArticlePicture, ending: string): string {
  return `pictures/${slug}-${name.replace('.', '-')}.${ending}`;
}

/** The id of a file in the package, from its path. */
export function itemId(path: string): string {
  return path.replaceAll(/[^A-Za-z0-9]+/gu, '-');
}
