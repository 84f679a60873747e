import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editorsNotesSchema, type EditorsNote } from '../../schemas/editors-notes.ts';
import type { Annotation } from '../content-tree/annotations.ts';
import { hashText, uniqueId } from './paragraphs.ts';

/** What the files beside an article say of its words. */
export interface Beside {
  notes?: readonly EditorsNote[];
}

/** The file of the editors' notes on an article, by the article's. */
export function notesFileOf(article: string): string {
  return article.replace(/\.mdx$/u, '.notes.yaml');
}

/** Reads the files beside an article for the build; what is wrong with them the content check has told, and stopped the build. */
export function readBeside(article: string): Beside {
  const file = notesFileOf(article);
  if (!existsSync(file)) return {};
  const { data } = editorsNotesSchema.safeParse(parse(readFileSync(file, 'utf8')));
  return data ?? {};
}

/** Has Vite compile an article anew, while content is being edited, when a file beside it is written, changed or removed. */
export const watchBeside = {
  name: 'watch-beside',
  transform: {
    filter: { id: /\.mdx$/u },
    handler(this: { addWatchFile: (file: string) => void }, _: string, id: string): void {
      this.addWatchFile(notesFileOf(id));
    },
  },
};

/**
 * The words of an article that are marked, from the files beside it. Another kind of mark is another list that is added here,
 * with a name of its own among `AnnotationMark` and its form in `EditorsMark.astro`. The id is made of the words, so that it
 * stays when notes are added.
 */
export function annotationsOf({ notes = [] }: Beside): Annotation[] {
  const taken = new Set<string>();
  return notes.map((note) => ({
    mark: 'note',
    id: uniqueId(hashText(note.phrase).slice(0, 4), taken),
    phrase: note.phrase,
    note,
  }));
}
