import type { FootnoteDefinition, FootnoteReference, ListItem, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { HEAD_MARK, markId } from '../content-tree/note-marks.ts';
import { superscript } from '../content-tree/superscript.ts';
import { languageOf } from './language-of.ts';
import { component, inline, inlineComponent } from './nodes.ts';
import { say } from '../faults/say.ts';

/**
 * GFM footnotes with the numbers of the print: the mark is the superscript that the print has, the notes stand in
 * one list after the text, in their order. (remark-rehype would number them by first call and drop a note whose
 * mark stands in the abstract.) A note without a mark and a mark without a note are errors.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const notes = takeNotes(tree, file);
    const abstracts = notesOfAbstracts(file);
    const marks = new Map([...abstracts.keys()].map((number) => [number, [markId(number, 0)]]));
    visit(tree, 'footnoteReference', (node: FootnoteReference, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const number = Number(node.identifier);
      // The note of such a mark is told of.
      if (!Number.isInteger(number)) {
        parent.children[index] = { type: 'text', value: '' };
        return;
      }
      const called = marks.get(number) ?? [];
      if (called.length === 0) checkOrder(number, [...marks.keys()], node, file);
      const id = markId(number, called.length);
      marks.set(number, [...called, id]);
      parent.children[index] = inline(
        'a',
        { href: `#fn-${String(number)}`, id, className: ['note-mark'], role: 'doc-noteref' },
        [{ type: 'text', value: superscript(number) }],
      );
    });
    const missing = (mark: string, place?: Text) =>
      file.message(say('noteMissing', { mark }), place, 'footnote-missing');
    const numbers = notes.map((note) => Number(note.identifier));
    for (const number of abstracts.keys()) if (!numbers.includes(number)) missing(String(number));
    // A mark without a note is text to the parser.
    visit(tree, 'text', (text: Text) => {
      for (const [, mark = ''] of text.value.matchAll(/\[\^([^\]\s]+)\]/gu)) missing(mark, text);
    });
    if (notes.length === 0) return;
    tree.children.push(
      component('Footnotes', {}, [
        {
          type: 'list',
          ordered: true,
          spread: false,
          data: { hProperties: { dataPart: 'footnotes', className: ['footnotes'], lang: languageOf(file) } },
          children: notes.map((note) => footnoteItem(note, marks, abstracts, file)),
        },
      ]),
    );
  };
}

/** Takes the notes out of the tree: those that are numbered, each once. */
function takeNotes(tree: Root, file: VFile): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(tree, 'footnoteDefinition', (note, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    const fault = noteFault(note, notes, parent === tree);
    if (fault === undefined) notes.push(note);
    else file.message(fault, note, 'footnote');
    return [SKIP, index];
  });
  const misplaced = notes.find(({ identifier }, index) => Number(identifier) !== index + 1);
  if (misplaced !== undefined) {
    const place = String(notes.indexOf(misplaced) + 1);
    const message = say('notesUnordered', { note: misplaced.identifier, place });
    file.message(message, misplaced, 'footnote-order');
  }
  return notes;
}

function noteFault(
  { identifier, children }: FootnoteDefinition,
  before: readonly FootnoteDefinition[],
  isOutside: boolean,
): string | undefined {
  if (!/^[1-9]\d*$/u.test(identifier)) {
    return say('noteWithoutNumber', { note: identifier });
  }
  if (before.some((note) => note.identifier === identifier)) {
    return say('noteTwice', { note: identifier });
  }
  if (children.length === 0) return say('noteEmpty', { note: identifier });
  return isOutside ? undefined : say('noteWithin', { note: identifier });
}

/** Marks are called in their order; what the print has otherwise may be meant. */
function checkOrder(number: number, called: readonly number[], node: FootnoteReference, file: VFile): void {
  const later = called.find((other) => other > number);
  if (later === undefined) return;
  const message = say('marksUnordered', { mark: number, later });
  file.info(message, node, 'footnote-order');
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
  marks: ReadonlyMap<number, string[]>,
  abstracts: ReadonlyMap<number, Locale>,
  file: VFile,
): ListItem {
  const number = Number(note.identifier);
  const targets = marks.get(number);
  if (targets === undefined) {
    file.message(say('noteUnmarked', { note: note.identifier }), note, 'footnote-mark');
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
