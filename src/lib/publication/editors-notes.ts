import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import type { EditorsNote } from '../../schemas/editors-notes.ts';
import type { Locale } from '../../schemas/locales.ts';

/** What stands before an editors' note: who speaks, of what kind it is, and its day. */
export function editorsNoteHead({ kind, date }: Pick<EditorsNote, 'kind' | 'date'>, locale: Locale): string {
  const { head, by, kinds } = dictionary(locale).editors;
  return fill(head, { by, kind: kinds[kind], date: formatDate(locale, date) });
}
