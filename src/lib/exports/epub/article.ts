import type { SectionNode } from '../../content-tree/nodes.ts';
import { dictionary } from '../../../i18n/index.ts';
import type { Publication } from '../../publication/publication.ts';
import { naming } from '../../content-tree/unknown-node.ts';
import { apparatus, APPARATUS_IDS } from './apparatus.ts';
import { articleHead, TITLE_ID } from './article-head.ts';
import { blocks } from './blocks.ts';
import { articleId, BOOK_LANGUAGE, documentPath, type BookDocument, type TocEntry } from './book.ts';
import { ORNAMENT } from './ornament.ts';
import { page } from './page.ts';
import { plainText } from './inlines.ts';
import type { Plate } from './plates.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** An article as a document of the book. @throws where its text has a node that the book has no form for. */
export function articleDocument(publication: Publication, plates: ReadonlyMap<string, Plate>): BookDocument {
  return naming(publication.slug, 'epub', () => written(publication, plates));
}

function written(publication: Publication, plates: ReadonlyMap<string, Plate>): BookDocument {
  const { slug, article, text } = publication;
  const drawings = new Map([...plates].map(([id, { drawing }]) => [id, drawing]));
  const above = [
    ...articleHead(article),
    element(
      'div',
      { class: 'body', 'data-part': 'body', ...langOf(text.language) },
      blocks(text.body, drawings),
    ),
  ];
  const title = article.title[BOOK_LANGUAGE];
  return {
    id: articleId(slug),
    content: page({
      title,
      division: 'bodymatter',
      content: [
        element('section', { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': TITLE_ID }, [
          ...above,
          ...apparatus(text, above, drawings),
          element('p', { class: 'ornament' }, [element('img', { src: `../${ORNAMENT}`, alt: '' })]),
        ]),
      ],
    }),
    toc: contentsOf(publication),
    firstPage: article.firstPage,
  };
}

/** An article in the table of contents, with its sections, notes and references. */
function contentsOf({ slug, article, text }: Publication): TocEntry {
  const path = documentPath(articleId(slug));
  const t = dictionary(BOOK_LANGUAGE).article;
  const language = text.language === BOOK_LANGUAGE ? {} : { language: text.language };
  const entry = (title: string, id: string, children: TocEntry[] = []): TocEntry => ({
    title,
    href: `${path}#${id}`,
    children,
  });
  const sectionsIn = (nodes: readonly { type: string }[]): TocEntry[] =>
    nodes
      .filter((node): node is SectionNode => node.type === 'section')
      .map((node) => ({
        ...entry(plainText(node.title), node.id, sectionsIn(node.children)),
        ...language,
      }));
  return {
    title: article.title[BOOK_LANGUAGE],
    href: path,
    children: [
      ...sectionsIn(text.body),
      ...(text.notes.length === 0 ? [] : [entry(t.footnotes, APPARATUS_IDS.notes)]),
      ...(text.references.length === 0 ? [] : [entry(t.references, APPARATUS_IDS.references)]),
    ],
  };
}
