import type { Element, ElementContent } from 'xast';
import { visit } from 'unist-util-visit';
import { dictionary, fill } from '../../../i18n/index.ts';
import type { Locale } from '../../../schemas/localized.ts';
import type { ContentTree, Note, Reference } from '../../content-tree/nodes.ts';
import type { EditorsRemark } from '../../publication/editors-notes.ts';
import { blocks, type ArticleContext } from './blocks.ts';
import { inlines } from './inlines.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** The ids of the marks that lead to a note or a reference, by its id. */
type Marks = ReadonlyMap<string, readonly string[]>;

/**
 * The notes and the references of an article, between them what its authors state, each with links back to every place of
 * `above` that leads to it; last what the editors say, set apart.
 */
export function apparatus(
  text: ContentTree,
  above: readonly Element[],
  context: ArticleContext,
  statements: readonly Element[] = [],
  remarks: readonly EditorsRemark[] = [],
): Element[] {
  const { language } = context;
  const notes = text.notes.map((note) => blocks(note.children, context));
  const marks = marksIn([...above, ...notes.flat()]);
  return [
    ...(notes.length === 0 ? [] : [notesSection(text, notes, marks, language)]),
    ...statements,
    ...(text.references.length === 0 ? [] : [referencesSection(text, marks, language)]),
    ...(remarks.length === 0 ? [] : [editorsSection(remarks, marks, language)]),
  ];
}

/** The ids of the headings of notes, references and editors' notes. */
export const APPARATUS_IDS = { notes: 'notes', references: 'references', editors: 'editors-notes' } as const;

/** Every note for itself, so that a reading system can open it at its mark. */
function notesSection({ notes }: ContentTree, written: Element[][], marks: Marks, language: Locale): Element {
  return element('section', { class: 'apparatus', 'epub:type': 'footnotes' }, [
    heading(APPARATUS_IDS.notes, dictionary(language).article.footnotes),
    element(
      'div',
      { 'data-part': 'footnotes', ...langOf(language) },
      notes.map((note, index) =>
        noteElement(note, written[index] ?? [], backLinks(language, marks.get(note.id))),
      ),
    ),
  ]);
}

function noteElement({ id, number }: Note, children: Element[], links: ElementContent[]): Element {
  const sign = element('span', { class: 'number', 'data-editorial': '' }, [`${String(number)}. `]);
  const first = children[0];
  const content =
    first?.name === 'p'
      ? [{ ...first, children: [sign, ...first.children] }, ...children.slice(1)]
      : [element('p', {}, [sign]), ...children];
  return element(
    // Foliate and Apple Books hide an `aside` that is a footnote, and leave an empty “Notes”.
    'div',
    { class: 'note', 'epub:type': 'footnote', role: 'doc-footnote', id },
    withBackLinks(content, links),
  );
}

function withBackLinks(content: readonly Element[], links: ElementContent[]): Element[] {
  const last = content.at(-1);
  if (last?.name !== 'p') return [...content, element('p', {}, links)];
  return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function referencesSection({ references }: ContentTree, marks: Marks, language: Locale): Element {
  const item = ({ id, children }: Reference) =>
    element('li', { id }, [...inlines(children, language), ...backLinks(language, marks.get(id))]);
  return element(
    'section',
    {
      class: 'apparatus',
      'epub:type': 'bibliography',
      role: 'doc-bibliography',
      'aria-labelledby': APPARATUS_IDS.references,
    },
    [
      heading(APPARATUS_IDS.references, dictionary(language).article.references),
      element(
        'ol',
        { class: 'references', 'data-part': 'references', ...langOf(language) },
        references.map(item),
      ),
    ],
  );
}

/** What the editors say of words of the article, in its language: each remark for itself, a footnote of the editors. */
function editorsSection(remarks: readonly EditorsRemark[], marks: Marks, language: Locale): Element {
  return element(
    'section',
    {
      class: 'apparatus editors',
      'epub:type': 'footnotes',
      'data-editorial': '',
      'aria-labelledby': APPARATUS_IDS.editors,
      ...langOf(language),
    },
    [
      heading(APPARATUS_IDS.editors, dictionary(language).editors.title),
      ...remarks.map(({ id, head, words, text }) =>
        element(
          'div',
          { class: 'note editors', 'epub:type': 'footnote', role: 'doc-footnote', id: `ed-${id}` },
          [
            element('p', {}, [
              element('span', { class: 'label' }, [head(language)]),
              ' ',
              element('q', {}, [words]),
              ` ${text[language]}`,
              ...backLinks(language, marks.get(`ed-${id}`)),
            ]),
          ],
        ),
      ),
    ],
  );
}

function heading(id: string, words: string): Element {
  return element('h2', { id, 'data-editorial': '' }, [words]);
}

function backLinks(language: Locale, targets: readonly string[] = []): ElementContent[] {
  if (targets.length === 0) return [];
  const t = dictionary(language).article;
  const isOne = targets.length === 1;
  const links = targets.map((target, index) =>
    element(
      'a',
      {
        'epub:type': 'backlink',
        role: 'doc-backlink',
        href: `#${target}`,
        'aria-label': isOne ? t.backToText : fill(t.backToCitation, { n: index + 1 }),
      },
      [`↑${isOne ? '' : String(index + 1)}`],
    ),
  );
  return [
    element(
      'span',
      { class: 'back', 'data-editorial': '', ...langOf(language) },
      links.flatMap((link) => [' ', link]),
    ),
  ];
}

/** Where the text leads to a note or a reference. */
function marksIn(elements: readonly Element[]): Marks {
  const marks = new Map<string, string[]>();
  for (const element of elements) {
    visit(element, 'element', ({ attributes: { role, href, id, 'data-through': through } }: Element) => {
      if (role !== 'doc-noteref' && role !== 'doc-biblioref') return;
      for (const target of targetsOf((href ?? '').slice(1), through)) {
        marks.set(target, [...(marks.get(target) ?? []), id ?? '']);
      }
    });
  }
  return marks;
}

/** What a mark leads to; the beginning of a range leads to what is between its ends too. */
function targetsOf(target: string, through: string | null | undefined): string[] {
  if (through === undefined || through === null) return [target];
  const [, name = '', first = ''] = /^(.*-)(\d+)$/u.exec(target) ?? [];
  const count = Math.max(Number(through) - Number(first), 1);
  return Array.from({ length: count }, (_, index) => `${name}${String(Number(first) + index)}`);
}
