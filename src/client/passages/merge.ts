import { isSamePlace } from './change-passage.ts';
import { LIMITS, type KeptPassage } from './kept-passage.ts';

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
    const place = merged.findIndex((each) => each.id === passage.id || isSamePlace(each, passage));
    const known = merged[place];
    if (known === undefined) {
      merged.push(passage);
      added += 1;
    } else {
      merged[place] = joinTwo(known, passage);
    }
  }
  return { passages: merged, added, known: imported.length - added };
}

/** One passage of two. The same one, changed since: as it was changed last. Kept twice: the first, with both notes. */
function joinTwo(known: KeptPassage, other: KeptPassage): KeptPassage {
  const isCopy = known.id === other.id && isSamePlace(known, other);
  if (isCopy)
    return other.modified > known.modified
      ? { ...known, note: other.note, color: other.color, modified: other.modified }
      : known;
  if (other.note.trim() === '' || known.note.includes(other.note)) return known;
  const note = known.note.trim() === '' ? other.note : `${known.note}\n\n${other.note}`;
  return note.length > LIMITS.note ? known : { ...known, note, modified: other.modified };
}
