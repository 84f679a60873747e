import type { Element } from 'xast';
import { localesFrom } from '../../../schemas/localized.ts';
import type { Publication } from '../../publication/publication.ts';
import { editorsRemarks } from '../../publication/editors-notes.ts';
import { element } from '../../xml/element.ts';
import { EDITORS_MARKS } from './inlines.ts';

/** What the editors say, in a group for each kind: every remark in every language, with who speaks before it. */
export function editorsNotes(publication: Publication): Element[] {
  const remarks = editorsRemarks(publication);
  return (['note', 'check'] as const).flatMap((kind) => {
    const type = EDITORS_MARKS[kind];
    const all = remarks
      .filter(({ mark }) => mark === kind)
      .map(({ id, head, text }) =>
        element(
          'fn',
          { id: `ed-${id}`, 'fn-type': 'custom', 'custom-type': type },
          localesFrom(publication.article.language).map((locale) =>
            element(
              'p',
              { 'xml:lang': locale },
              element('named-content', { 'content-type': 'note-author' }, head(locale)),
              ` ${text[locale]}`,
            ),
          ),
        ),
      );
    return all.length === 0 ? [] : [element('fn-group', { 'content-type': `${type}s` }, all)];
  });
}
