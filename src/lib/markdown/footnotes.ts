import type { FootnoteDefinition, FootnoteReference, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { HEAD_MARK, markId } from '../content-tree/note-marks.ts';
import { superscript } from '../content-tree/superscript.ts';
import { languageOf } from './language-of.ts';
import { component, inline, inlineComponent } from './nodes.ts';

/**
 * GFM footnotes with the numbers of the print: the mark is the superscript that the print has, the notes stand in
 * one list after the text, in their order. (remark-rehype would number them by first call and drop a note whose
 * mark stands in the abstract.) A note without a mark and a mark without a note are errors.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const abstracts = notesOfAbstracts(file);
    const marks = new Map([...abstracts.keys()].map((number) => [number, [markId(number, 0)]]));
    visit(tree, 'footnoteReference', (node: FootnoteReference, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const number = Number(node.identifier);
      const called = marks.get(number) ?? [];
      const id = markId(number, called.length);
      marks.set(number, [...called, id]);
      parent.children[index] = inline(
        'a',
        { href: `#fn-${String(number)}`, id, className: ['note-mark'], role: 'doc-noteref' },
        [{ type: 'text', value: superscript(number) }],
      );
    });
    const notes = tree.children.filter(
      (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
    );
    const numbers = notes.map((note) => Number(note.identifier));
    for (const number of [...marks.keys()].filter((mark) => !numbers.includes(mark))) {
      file.message(
        `the mark [^${String(number)}] has no note: write "[^${String(number)}]: …" at the end of the text`,
        undefined,
        'footnote-missing',
      );
    }
    if (notes.length === 0) return;
    tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
    tree.children.push(
      component('Footnotes', {}, [
        {
          type: 'list',
          ordered: true,
          spread: false,
          data: { hProperties: { dataPart: 'footnotes', className: ['footnotes'], lang: languageOf(file) } },
          children: notes.map((note, index) => footnoteItem(note, index, marks, abstracts, file)),
        },
      ]),
    );
  };
}

/** The notes whose mark stands in an abstract, which readers may not see beside the text, each with its language. */
function notesOfAbstracts(file: VFile): Map<number, Locale> {
  // What the frontmatter states is checked elsewhere: here it may be anything.
  const abstracts = Object(file.data.astro?.frontmatter?.['abstract']) as Record<string, unknown>;
  const notes = LOCALES.flatMap((locale) =>
    [...JSON.stringify(abstracts[locale] ?? '').matchAll(HEAD_MARK)].map(([, digits]): [number, Locale] => [
      Number(digits),
      locale,
    ]),
  );
  // Of two abstracts with the mark the first is meant.
  return new Map(notes.toReversed());
}

function footnoteItem(
  note: FootnoteDefinition,
  index: number,
  marks: ReadonlyMap<number, string[]>,
  abstracts: ReadonlyMap<number, Locale>,
  file: VFile,
): ListItem {
  const number = Number(note.identifier);
  if (number !== index + 1) {
    file.message(
      `note ${note.identifier} stands in place ${String(index + 1)}: number the notes in order`,
      note,
      'footnote-order',
    );
  }
  const targets = marks.get(number);
  if (targets === undefined) {
    file.message(
      `note ${note.identifier} has no mark: write [^${note.identifier}] where the text calls it`,
      note,
      'footnote-mark',
    );
  }
  const paragraph = note.children.at(-1);
  if (paragraph?.type === 'paragraph' && targets !== undefined) {
    const abstract = abstracts.get(number);
    paragraph.children.push(
      inlineComponent('Backlinks', {
        targets: targets.join(' '),
        ...(abstract === undefined ? {} : { abstract }),
      }),
    );
  }
  return {
    type: 'listItem',
    spread: false,
    // The number is stated: a note that the page hides must not shift those after it.
    data: { hProperties: { id: `fn-${note.identifier}`, value: note.identifier } },
    children: note.children,
  };
}
