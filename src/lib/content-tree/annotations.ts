import type { EditorsNote } from '../../schemas/editors-notes.ts';
import type { Localized } from '../../schemas/locales.ts';

/** What the edition marks words of an article for. */
export type AnnotationMark = 'note' | 'check';

/** Words of an article at which the edition sets a mark of its own. */
export interface Annotation {
  mark: AnnotationMark;
  /** Names it among all of its kind in the article. */
  id: string;
  /** The words as an editor typed them. */
  phrase: string;
  /** Of a note: what it says. */
  note?: EditorsNote;
}

/** An annotation after its words were looked for: the mark stands in the text where they were found once. */
export interface PlacedAnnotation extends Annotation {
  /** How often they stand in the text. */
  count: number;
  /** The words as the text has them, where they stand in it once. */
  words: string;
}

/** A note of the editors with its place in the text. */
export interface PlacedNote extends EditorsNote {
  /** Its own anchor is `ed-` and this, that of its mark `edref-` and this. */
  id: string;
  /** The words that it stands at, as the text has them. */
  words: string;
}

/** What the editors computed for a claim that differs, with its place in the text. */
export interface PlacedCheck {
  /** Its own anchor is `ed-` and this, that of its mark `edref-` and this. */
  id: string;
  /** The words of the claim, as the text has them. */
  words: string;
  /** What is printed, and what the numbers of the issue give: a sentence. */
  text: Localized<string>;
}

/** What a mark leads to, among all notes and checks of an article: the claims name themselves, and a note may be called the same. */
export function annotationId({ mark, id }: Pick<Annotation, 'mark' | 'id'>): string {
  return mark === 'check' ? `check-${id}` : id;
}

/** The notes among the annotations of an article, in the order of the text. */
export function placedNotes(annotations: readonly PlacedAnnotation[]): PlacedNote[] {
  return annotations.flatMap(({ id, words, count, note }) =>
    note === undefined || count !== 1 ? [] : [{ ...note, id, words }],
  );
}
