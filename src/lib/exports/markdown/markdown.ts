import type { Paragraph, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { dictionary, formatDate } from '../../../i18n/index.ts';
import { localesFrom, type Locale } from '../../../schemas/localized.ts';
import { HEAD_LABELS } from './print-labels.ts';
import { KINDS } from '../../publication/kinds.ts';
import type { ArticleFile, Publication } from '../../publication/publication.ts';
import { editorsRemarks } from '../../publication/editors-notes.ts';
import { statementsOf } from '../../publication/statements.ts';
import { withFileName } from '../../content-tree/writer-errors.ts';
import { writeList } from '../../markdown/write-list.ts';
import { markdownBlocks } from './blocks.ts';
import { frontMatter } from './front-matter.ts';
import { markdownInlines, markdownMarkedText } from './inlines.ts';
import { paragraphsOf } from '../../../schemas/paragraphs.ts';

/**
 * The whole article as Markdown of GitHub's kind (https://github.github.com/gfm/), behind its record as YAML: to be read
 * as it is, and taken by every program that reads Markdown.
 */
export const markdown: ArticleFile = {
  ...KINDS.markdown,
  write: (publication) =>
    withFileName(
      publication.slug,
      'md',
      () => `${frontMatter(publication)}\n${articleMarkdown(publication)}`,
    ),
};

function articleMarkdown(publication: Publication): string {
  return toMarkdown(
    { type: 'root', children: [...headMatter(publication), ...text(publication)] } satisfies Root,
    {
      bullet: '-',
      rule: '-',
      emphasis: '_',
      listItemIndent: 'one',
      handlers: { list: writeList },
      // GitHub and Pandoc take what stands between two such dollars for a formula.
      unsafe: [{ character: '$', after: '\\S', inConstruct: 'phrasing' }],
      extensions: [gfmToMarkdown()],
    },
  );
}

/** What the journal prints over an article: title, authors, abstract and key words, in each language of the journal. */
function headMatter(publication: Publication): RootContent[] {
  const { language, title, authors } = publication.article;
  const [, ...others] = localesFrom(language);
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title[language] }] },
    ...authors.flatMap(({ name, credentials }) => [
      paragraph({ type: 'strong', children: [{ type: 'text', value: name[language].printed }] }),
      paragraph({ type: 'text', value: credentials.printed }),
    ]),
    ...summary(publication, language),
    ...others.flatMap((locale): RootContent[] => [
      { type: 'thematicBreak' },
      paragraph({ type: 'strong', children: [{ type: 'text', value: title[locale] }] }),
      paragraph({ type: 'text', value: authors.map(({ name }) => name[locale].printed).join(', ') }),
      ...summary(publication, locale),
    ]),
    { type: 'thematicBreak' },
  ];
}

function summary({ article }: Publication, locale: Locale): Paragraph[] {
  const label = (bodyMatter: string): Paragraph['children'] => [
    { type: 'strong', children: [{ type: 'text', value: bodyMatter }] },
    { type: 'text', value: ' ' },
  ];
  const [abstract = '', ...more] = paragraphsOf(article.abstract[locale]);
  const keywords = article.keywords[locale].join(', ');
  return [
    ...(abstract === ''
      ? []
      : [
          paragraph(...label(HEAD_LABELS[locale].abstract), ...markdownMarkedText(abstract)),
          ...more.map((each) => paragraph(...markdownMarkedText(each))),
        ]),
    ...(keywords === ''
      ? []
      : [paragraph(...label(HEAD_LABELS[locale].keywords), { type: 'text', value: keywords })]),
  ];
}

/** What the authors state behind their text. */
function statements({ article }: Publication): RootContent[] {
  return statementsOf(article, article.language).flatMap(({ title, lines }): RootContent[] => [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    ...lines.map(({ text: value, href }) =>
      paragraph(
        href === undefined
          ? { type: 'text', value }
          : { type: 'link', url: href, children: [{ type: 'text', value }] },
      ),
    ),
  ]);
}

/** What the editors say of words of the text, in its language. */
function editorsNotes(publication: Publication): RootContent[] {
  const { language } = publication.article;
  return editorsRemarks(publication).map(({ id, head, text: said }) => ({
    type: 'footnoteDefinition',
    identifier: `ed-${id}`,
    label: `ed-${id}`,
    children: [
      paragraph(
        { type: 'strong', children: [{ type: 'text', value: head(language) }] },
        { type: 'text', value: ` ${said[language]}` },
      ),
    ],
  }));
}

/** What has changed in the web edition since its first day, the last change first. */
function changed({ changes, article: { language } }: Publication): RootContent[] {
  if (changes.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: dictionary(language).changes.title }] },
    ...changes
      .toReversed()
      .map(({ date, what, why }) =>
        paragraph(
          { type: 'strong', children: [{ type: 'text', value: formatDate(language, date) }] },
          { type: 'text', value: `: ${what[language]} ${why[language]}` },
        ),
      ),
  ];
}

/** The text, the references, what has changed, the notes, and those of the editors. */
function text(publication: Publication): RootContent[] {
  const {
    article: { language },
    text: { body, notes, references },
  } = publication;
  const pictures = new Map(publication.pictures.map(({ name, address }) => [name, address]));
  const context = { language, pictures };
  return [
    ...markdownBlocks(body, context),
    ...statements(publication),
    ...(references.length === 0
      ? []
      : ([
          {
            type: 'heading',
            depth: 2,
            children: [{ type: 'text', value: dictionary(language).article.references }],
          },
          {
            type: 'list',
            ordered: true,
            start: 1,
            spread: false,
            children: references.map(({ children }) => ({
              type: 'listItem',
              spread: false,
              children: [paragraph(...markdownInlines(children))],
            })),
          },
        ] satisfies RootContent[])),
    ...changed(publication),
    ...notes.map(({ number, children }): RootContent => ({
      type: 'footnoteDefinition',
      identifier: String(number),
      label: String(number),
      children: markdownBlocks(children, context),
    })),
    ...editorsNotes(publication),
  ];
}

function paragraph(...children: Paragraph['children']): Paragraph {
  return { type: 'paragraph', children };
}
