import { isSamePlace } from './change-passage.ts';
import { LIMITS, type KeptPassage } from './kept-passage.ts';
import { newId } from './new-id.ts';

/** Passages with those of a file among them. */
interface Merged {
  passages: readonly KeptPassage[];
  added: number;
  /** How many were there already: each stands once, with what was noted last, or with both notes. */
  known: number;
}

/** Adds the passages of a file to those that are kept. Nothing that the reader wrote is lost. */
export function mergePassages(kept: readonly KeptPassage[], imported: readonly KeptPassage[]): Merged {
  const merged = [...kept];
  let added = 0;
  for (const passage of imported) {
    const copy = merged.findIndex(({ id }) => id === passage.id);
    const isCopy = copy !== -1 && isSamePlace(merged[copy] ?? passage, passage);
    const place = isCopy ? copy : merged.findIndex((each) => isSamePlace(each, passage));
    const known = merged[place];
    const joined = known && (isCopy ? lastOf(known, passage) : withBothNotes(known, passage));
    if (joined === undefined) {
      // An id that other words have already is not taken over.
      merged.push(copy === -1 ? passage : { ...passage, id: newId() });
      added += 1;
    } else {
      merged[place] = joined;
    }
  }
  return { passages: merged, added, known: imported.length - added };
}

/** Of two copies of a passage the one that was changed last. */
function lastOf(known: KeptPassage, copy: KeptPassage): KeptPassage {
  const { note, color, modified } = copy;
  return modified > known.modified ? { ...known, note, color, modified } : known;
}

/** A passage that was kept twice, as one with both notes; undefined where they are too long together. */
function withBothNotes(known: KeptPassage, other: KeptPassage): KeptPassage | undefined {
  if (other.note.trim() === '' || known.note.includes(other.note)) return known;
  const note = known.note.trim() === '' ? other.note : `${known.note}\n\n${other.note}`;
  const modified = other.modified > known.modified ? other.modified : known.modified;
  return note.length > LIMITS.note ? undefined : { ...known, note, modified };
}
