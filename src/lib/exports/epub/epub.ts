import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverPicture } from '../../artwork/cover.ts';
import { KINDS } from '../../publication/kinds.ts';
import type { IssueFile, Publication } from '../../publication/publication.ts';
import { articleDocument } from './article.ts';
import { backMatter } from './back-matter.ts';
import { documentPath, type BookDocument, type BookFile } from './book.ts';
import { bookPictures } from './book-pictures.ts';
import { container } from './container.ts';
import { bookFonts } from './fonts.ts';
import { bookTitle, COVER_PICTURE, frontMatter } from './front-matter.ts';
import { bookIdentifier } from './metadata.ts';
import { navigation } from './navigation.ts';
import { ncx } from './ncx.ts';
import { ornament } from './ornament.ts';
import { packageDocument } from './package-document.ts';
import { figureDrawings } from './figure-drawings.ts';

const XHTML = 'application/xhtml+xml';
const PACKAGE = { path: 'package.opf', mediaType: 'application/oebps-package+xml' };
const NAVIGATION = { path: 'nav.xhtml', mediaType: XHTML, properties: 'nav' };
const NCX = { path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml' };

/** The whole issue as a book for reading devices (EPUB 3.3, https://www.w3.org/TR/epub-33/). */
export const epub = {
  ...KINDS.epub,
  write: writeBook,
} satisfies IssueFile;

/** @throws where the issue has no article, or an article a node that the book has no form for. */
async function writeBook(articles: readonly Publication[]): Promise<Uint8Array> {
  const [first] = articles;
  if (first === undefined) throw new Error('an issue without articles is no book');
  const { issue } = first;
  const plates = articles.map(figureDrawings);
  const pictures = await Promise.all(articles.map(bookPictures));
  const texts = articles.map((article, place) =>
    articleDocument(article, plates[place] ?? new Map(), pictures[place] ?? new Map()),
  );
  const documents: BookDocument[] = [
    ...frontMatter(issue, articles),
    ...texts.map((text, place) => (place === 0 ? { ...text, landmark: 'bodymatter' as const } : text)),
    ...backMatter(issue, articles),
  ];
  const title = bookTitle(issue);
  const pages = documents.map(documentFile);
  const fonts = await bookFonts(pages.map(({ content }) => content).join(''));
  const files: BookFile[] = [
    { ...NAVIGATION, content: navigation(documents, title) },
    { ...NCX, content: ncx(documents, title, bookIdentifier(first)) },
    { path: 'style.css', mediaType: 'text/css', content: await styleSheet() },
    ...pages,
    {
      path: COVER_PICTURE,
      mediaType: 'image/png',
      content: await coverPicture(issue),
      properties: 'cover-image',
    },
    ornament(issue.hue),
    ...[...plates, ...pictures].flatMap((each) => [...each.values()].map(({ file }) => file)),
    ...fonts,
  ];
  const content = packageDocument({ issue, articles, first, documents, files, ncx: NCX.path });
  return container(PACKAGE.path, [{ ...PACKAGE, content }, ...files]);
}

function documentFile({ id, content, hasSvg }: BookDocument): BookFile & { content: string } {
  return {
    path: documentPath(id),
    mediaType: XHTML,
    content,
    ...(hasSvg === true ? { properties: 'svg' } : {}),
  };
}

/** The parts of the style sheet, in their order. */
const STYLES = ['text', 'figures', 'matter'];

/** Read from the working directory, because a build bundles the code but not the files beside it. */
async function styleSheet(): Promise<string> {
  const folder = join(process.cwd(), 'src/lib/exports/epub/styles');
  const parts = await Promise.all(STYLES.map((name) => readFile(join(folder, `${name}.css`), 'utf8')));
  return parts.join('\n');
}
