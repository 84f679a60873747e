import type { KeptPassage } from './kept-passage.ts';
import { changeKept, type Problem } from './store.ts';

/** Stores a passage in place of the one with its id; one that another tab has deleted meanwhile is there again. */
export function savePassage(passage: KeptPassage): Problem | undefined {
  return changeKept((passages) => {
    const others = passages.filter(({ id }) => id !== passage.id);
    const place = passages.findIndex(({ id }) => id === passage.id);
    return place === -1 ? [...others, passage] : others.toSpliced(place, 0, passage);
  });
}

/** Stores what a reader has changed of a passage, with the time. */
export function editPassage(
  passage: KeptPassage,
  change: Partial<Pick<KeptPassage, 'color' | 'note'>>,
): Problem | undefined {
  return savePassage({ ...passage, ...change, modified: new Date().toISOString() });
}

/** Deletes a passage. */
export function removePassage(id: string): Problem | undefined {
  return changeKept((passages) => passages.filter((passage) => passage.id !== id));
}

/** Whether two passages are the same words at the same place. */
export function isSamePlace(one: KeptPassage, other: KeptPassage): boolean {
  return (
    one.article === other.article &&
    (one.article !== '' || one.address === other.address) &&
    one.exact === other.exact &&
    one.block === other.block &&
    (one.prefix.endsWith(other.prefix) || other.prefix.endsWith(one.prefix)) &&
    (one.suffix.startsWith(other.suffix) || other.suffix.startsWith(one.suffix))
  );
}
