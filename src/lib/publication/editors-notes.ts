import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import type { EditorsNote } from '../../schemas/editors-notes.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { AnnotationMark, PlacedCheck } from '../content-tree/annotations.ts';
import type { Publication } from './publication.ts';

/** What the editors say at words of an article: a note, or what came of checking its numbers. */
export interface EditorsRemark extends PlacedCheck {
  mark: AnnotationMark;
  /** What stands before it: who speaks, and of what. */
  head: (locale: Locale) => string;
}

/** All that the editors say at words of an article, for its files: the notes, then the claims that differ. */
export function editorsRemarks({ notes, differing }: Publication): EditorsRemark[] {
  return [
    ...notes.map((note) => ({
      ...note,
      mark: 'note' as const,
      head: (locale: Locale) => editorsNoteHead(note, locale),
    })),
    ...differing.map((check) => ({
      ...check,
      mark: 'check' as const,
      head: (locale: Locale) => {
        const { editors, checks } = dictionary(locale);
        return fill(checks.remark.head, { by: editors.by });
      },
    })),
  ];
}

/** What stands before an editors' note: who speaks, of what kind it is, and its day. */
export function editorsNoteHead({ kind, date }: Pick<EditorsNote, 'kind' | 'date'>, locale: Locale): string {
  const { head, by, kinds } = dictionary(locale).editors;
  return fill(head, { by, kind: kinds[kind], date: formatDate(locale, date) });
}
