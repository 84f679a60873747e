import type { Annotation, PlacedAnnotation } from '../content-tree/annotations.ts';
import { besideArticle } from '../../schemas/beside-article.ts';
import { editorsNotesSchema, type EditorsNote } from '../../schemas/editors-notes.ts';
import { dayToCome } from './dates.ts';
import type { Findings, LineOf, Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkLanguages, checkTexts } from './record-texts.ts';
import { checkYaml } from './yaml.ts';
import { say } from '../faults/say.ts';

/** The file of the editors' notes on an article, as it was checked by itself. */
export interface CheckedNotes extends Findings {
  file: string;
  notes: readonly EditorsNote[];
  lineOf: LineOf;
}

/** Checks the file of the editors' notes on an article, as far as it can be without the article's text. */
export async function checkNotes(root: string, article: string): Promise<CheckedNotes> {
  const file = besideArticle(article, 'notes');
  const { text, problem } = await readText(root, file);
  if (text === undefined) return { file, notes: [], lineOf: () => 1, errors: [problem], warnings: [] };
  const { data, problems, lineOf } = checkYaml(file, text, editorsNotesSchema);
  const notes = data?.notes ?? [];
  // The phrase is the article's, with its slips.
  const said = { notes: notes.map((note) => ({ text: note.text })) };
  const texts = checkTexts(file, said, lineOf);
  return {
    file,
    notes,
    lineOf,
    errors: [
      ...problems,
      ...texts.errors,
      ...notes.flatMap((note, index) => [
        ...checkLanguages(file, note, ['text'], lineOf, ['notes', index]),
        ...dateProblems(file, note, index, lineOf),
      ]),
    ],
    warnings: texts.warnings,
  };
}

function dateProblems(file: string, { date }: EditorsNote, index: number, lineOf: LineOf): Problem[] {
  const message = dayToCome(date);
  if (message === undefined) return [];
  return [{ file, field: `notes.${String(index)}.date`, line: lineOf(['notes', index, 'date']), message }];
}

/** The notes whose words do not stand in the text exactly once. */
export function checkPhrases(
  { file, notes, lineOf }: CheckedNotes,
  annotations: readonly PlacedAnnotation[],
): Problem[] {
  return notes.flatMap(({ phrase }, index) => {
    const placed = annotations.find((annotation) => annotation.phrase === phrase);
    if (placed === undefined || placed.count === 1) return [];
    const path = ['notes', index, 'phrase'];
    return [{ file, field: path.join('.'), line: lineOf(path), message: phraseFault(placed) }];
  });
}

/** What is wrong with words that do not stand in the text exactly once, and what to write. */
export function phraseFault({ phrase, count }: Annotation & Pick<PlacedAnnotation, 'count'>): string {
  return count === 0 ? say('phraseMissing', { phrase }) : say('phraseTwice', { phrase, count });
}
