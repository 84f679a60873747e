import type { Element } from 'xast';
import { localesFrom } from '../../../schemas/localized.ts';
import type { Publication } from '../../publication/publication.ts';
import { editorsNoteHead } from '../../publication/editors-notes.ts';
import { element } from '../../xml/element.ts';
import { EDITORS_NOTE } from './inlines.ts';

/** The editors' notes: each in every language, with who speaks, its kind and its day before it. */
export function editorsNotes({ notes, article }: Publication): Element[] {
  if (notes.length === 0) return [];
  const all = notes.map((note) =>
    element(
      'fn',
      { id: `ed-${note.id}`, 'fn-type': 'custom', 'custom-type': EDITORS_NOTE },
      localesFrom(article.language).map((locale) =>
        element(
          'p',
          { 'xml:lang': locale },
          element('named-content', { 'content-type': 'note-author' }, editorsNoteHead(note, locale)),
          ` ${note.text[locale]}`,
        ),
      ),
    ),
  );
  return [element('fn-group', { 'content-type': `${EDITORS_NOTE}s` }, all)];
}
