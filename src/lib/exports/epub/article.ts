import type { SectionNode } from '../../content-tree/nodes.ts';
import { dictionary } from '../../../i18n/index.ts';
import type { Publication } from '../../publication/publication.ts';
import { withFileName } from '../../content-tree/writer-errors.ts';
import { apparatus, APPARATUS_IDS } from './apparatus.ts';
import { articleHead, titleId } from './article-head.ts';
import { blocks } from './blocks.ts';
import { CHANGES_ID, changesSection } from './changes.ts';
import { articleId, BOOK_LANGUAGE, documentPath, type BookDocument, type TocEntry } from './book.ts';
import type { BookPicture } from './book-pictures.ts';
import { ORNAMENT } from './ornament.ts';
import { editorsRemarks } from '../../publication/editors-notes.ts';
import { statementsOf } from '../../publication/statements.ts';
import { page } from './page.ts';
import { statementSections } from './stated.ts';
import { plainText } from './inlines.ts';
import type { FigureDrawing } from './figure-drawings.ts';
import { element } from '../../xml/element.ts';
import { titleInRecords } from '../../../schemas/record-forms.ts';
import { langOf } from './xml.ts';

/** An article as a document of the book. @throws if its text has an unknown node. */
export function articleDocument(
  publication: Publication,
  plates: ReadonlyMap<string, FigureDrawing>,
  pictures: ReadonlyMap<string, BookPicture>,
): BookDocument {
  // A book is read, not compared: its head is set as that of the page.
  return withFileName(publication.slug, 'epub', () =>
    writeArticle({ ...publication, article: publication.shown }, plates, pictures),
  );
}

function writeArticle(
  publication: Publication,
  plates: ReadonlyMap<string, FigureDrawing>,
  pictures: ReadonlyMap<string, BookPicture>,
): BookDocument {
  const { slug, article, text } = publication;
  const { language } = article;
  const drawings = new Map([...plates].map(([id, { drawing }]) => [id, drawing]));
  const context = { language, drawings, pictures };
  const above = [
    ...articleHead(publication),
    element('div', { class: 'body', 'data-part': 'body', ...langOf(language) }, blocks(text.body, context)),
  ];
  const below = apparatus(text, above, context, statementSections(publication), editorsRemarks(publication));
  return {
    id: articleId(slug),
    content: page({
      language,
      title: titleInRecords(article, language),
      division: 'bodymatter',
      content: [
        element(
          'section',
          { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': titleId(language) },
          [
            ...above,
            ...below,
            ...changesSection(publication, [...above, ...below]),
            element('p', { class: 'ornament' }, [element('img', { src: `../${ORNAMENT}`, alt: '' })]),
          ],
        ),
      ],
    }),
    toc: contentsOf(publication),
    firstPage: article.firstPage,
  };
}

/** An article in the table of contents, with its sections, notes and references, all in its own language. */
function contentsOf(publication: Publication): TocEntry {
  const { slug, article, text } = publication;
  const path = documentPath(articleId(slug));
  const { article: t, editors, changes } = dictionary(article.language);
  const language = article.language === BOOK_LANGUAGE ? {} : { language: article.language };
  const entry = (title: string, id: string, children: TocEntry[] = []): TocEntry => ({
    title,
    href: `${path}#${id}`,
    ...language,
    children,
  });
  const sectionsIn = (nodes: readonly { type: string }[]): TocEntry[] =>
    nodes
      .filter((node): node is SectionNode => node.type === 'section')
      .map((node) => entry(plainText(node.title), node.id, sectionsIn(node.children)));
  return {
    title: titleInRecords(article, article.language),
    href: path,
    ...language,
    children: [
      ...sectionsIn(text.body),
      ...(text.notes.length === 0 ? [] : [entry(t.footnotes, APPARATUS_IDS.notes)]),
      ...statementsOf(article, article.language).map(({ id, title }) => entry(title, id)),
      ...(text.references.length === 0 ? [] : [entry(t.references, APPARATUS_IDS.references)]),
      ...(editorsRemarks(publication).length === 0 ? [] : [entry(editors.title, APPARATUS_IDS.editors)]),
      ...(publication.changes.length === 0 ? [] : [entry(changes.title, CHANGES_ID)]),
    ],
  };
}
