import { firstWords, type Finding } from './manuscript.ts';
import type { Changes } from './run-reader.ts';
import { say } from '../faults/say.ts';

/** What an editor is told of the changes and comments in a paragraph. */
export function toldOf({ inserted, deleted, comments, findings }: Changes, place: string): Finding[] {
  const words = (texts: readonly string[]) => firstWords(texts.join('').replaceAll(/\s+/gu, ' ').trim());
  const [added, removed] = [words(inserted), words(deleted)];
  const told: Finding[] = [];
  if (removed !== '' && added !== '') {
    const message = say('changeAccepted', { removed, added });
    told.push({ kind: 'done', place, message });
  } else if (removed !== '') {
    told.push({ kind: 'done', place, message: say('deletionAccepted', { removed }) });
  } else if (added !== '') {
    told.push({ kind: 'done', place, message: say('insertionAccepted', { added }) });
  }
  for (const comment of comments) {
    told.push({
      kind: 'decide',
      place,
      message: say('commentLeftOut', { comment: comment.trim() }),
    });
  }
  return [...told, ...findings.map((finding) => ({ ...finding, place }))];
}
