import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { editorsNotesSchema, type EditorsNote } from '../../schemas/editors-notes.ts';
import { besideArticle } from '../../schemas/beside-article.ts';
import { claimsWith, type Claim } from '../../schemas/claims.ts';
import { unitsOf, type IssueUnits } from '../../schemas/issue-units.ts';
import type { Annotation } from '../content-tree/annotations.ts';
import { hashText, uniqueId } from './paragraphs.ts';

/** What the files beside an article say of its words. */
export interface Beside {
  notes?: readonly EditorsNote[];
  /** What it says of its numbers. */
  claims?: readonly Pick<Claim, 'id' | 'claim'>[];
  /** The units of its issue. */
  units?: IssueUnits;
}

/** Reads the files beside an article for the build; what is wrong with them the content check has told, and stopped the build. */
export function readBeside(article: string): Beside {
  const units = unitsOfIssue(issueOf(article));
  return {
    ...read(besideArticle(article, 'notes'), editorsNotesSchema),
    ...read(besideArticle(article, 'claims'), claimsWith(units)),
    units,
  };
}

/** By the file: its articles read it one after another. */
const known = new Map<string, { text: string; units: IssueUnits }>();

function unitsOfIssue(file: string): IssueUnits {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const last = known.get(file);
  if (last?.text === text) return last.units;
  const units = unitsOf(parse(text));
  known.set(file, { text, units });
  return units;
}

function read<S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined {
  const data = yamlIn(file);
  return data === undefined ? undefined : schema.safeParse(data).data;
}

function yamlIn(file: string): unknown {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

/** The record of the issue that an article stands in. */
function issueOf(article: string): string {
  return join(dirname(article), 'issue.yaml');
}

/** Has Vite compile an article anew, while content is being edited, when a file beside it is written, changed or removed. */
export const watchBeside = {
  name: 'watch-beside',
  transform: {
    filter: { id: /\.mdx$/u },
    handler(this: { addWatchFile: (file: string) => void }, _: string, id: string): void {
      this.addWatchFile(besideArticle(id, 'notes'));
      this.addWatchFile(besideArticle(id, 'claims'));
      this.addWatchFile(issueOf(id));
    },
  },
};

/**
 * The words of an article that are marked, from the files beside it. Another kind of mark is another list that is added here,
 * with a name of its own among `AnnotationMark` and its form in `EditorsMark.astro`. The id is made of the words, so that it
 * stays when notes are added.
 */
export function annotationsOf({ notes = [], claims = [] }: Beside): Annotation[] {
  const taken = new Set<string>();
  const ofNotes = notes.map((note) => ({
    mark: 'note' as const,
    id: uniqueId(hashText(note.phrase).slice(0, 4), taken),
    phrase: note.phrase,
    note,
  }));
  return [...ofNotes, ...claims.map(({ id, claim }) => ({ mark: 'check' as const, id, phrase: claim }))];
}
