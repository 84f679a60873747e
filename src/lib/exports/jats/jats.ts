import type { Doctype, Element } from 'xast';
import { KINDS } from '../../publication/kinds.ts';
import type { ArticleFile, Publication } from '../../publication/publication.ts';
import { withFileName } from '../../content-tree/writer-errors.ts';
import { xmlDocument } from '../../xml/document.ts';
import { element } from '../../xml/element.ts';
import { xmlId } from '../../xml/id.ts';
import { jatsBlocks, jatsParagraphs } from './blocks.ts';
import { editorsNotes } from './editors-notes.ts';
import { jatsFront } from './front.ts';
import { linkWithin } from './cross-references.ts';
import { jatsInlines } from './inlines.ts';
import { indentXml } from './indent.ts';
import { backStatements } from './stated.ts';

/**
 * The whole article in JATS 1.3, Journal Archiving and Interchange (ANSI/NISO Z39.96-2021,
 * https://jats.nlm.nih.gov/archiving/tag-library/1.3/): the tag set for text that exists already, which asks for no
 * identifier of the journal that the print does not have, as Journal Publishing does. It holds what the authors wrote and
 * the journal printed, and behind it what the editors of this edition say beside it, named as theirs. `article-type` is left out where the article states none.
 */
export const jats: ArticleFile = {
  ...KINDS.jats,
  write: (publication) =>
    withFileName(publication.slug, 'xml', () =>
      xmlDocument(indentXml(linkWithin(jatsArticle(publication))), DOCTYPE),
    ),
};

const DOCTYPE: Doctype = {
  type: 'doctype',
  name: 'article',
  public: '-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN',
  system: 'https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd',
};

function jatsArticle(publication: Publication): Element {
  const { language, type } = publication.article;
  return element(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'article-type': type,
      'dtd-version': '1.3',
      'xml:lang': language,
    },
    jatsFront(publication),
    element('body', {}, jatsBlocks(publication.text.body, language)),
    ...jatsBack(publication),
  );
}

/** The notes and the references, as printed; references are mixed citations of no stated type, because their parts are not marked up. */
function jatsBack(publication: Publication): Element[] {
  const { article, text } = publication;
  const { notes, references } = text;
  const groups = backStatements(publication);
  if (notes.length > 0) {
    const all = notes.map(({ id, number, children }) =>
      element(
        'fn',
        { id: xmlId(id) },
        element('label', {}, String(number)),
        ...jatsParagraphs(children, article.language),
      ),
    );
    groups.push(element('fn-group', {}, all));
  }
  if (references.length > 0) {
    const all = references.map(({ id, number, children }) =>
      element(
        'ref',
        { id: xmlId(id) },
        element('label', {}, `${String(number)}.`),
        element('mixed-citation', { 'publication-type': 'other' }, jatsInlines(children)),
      ),
    );
    groups.push(element('ref-list', {}, all));
  }
  groups.push(...editorsNotes(publication));
  return groups.length === 0 ? [] : [element('back', {}, groups)];
}
