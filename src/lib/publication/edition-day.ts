import type { Publication } from './publication.ts';

/**
 * The day of which an article of the web edition is: that of its own last change, or, where none is told of it, the day on
 * which the edition of its issue last changed.
 */
export function editionDay({ changes, issue }: Pick<Publication, 'changes' | 'issue'>): string {
  return changes.at(-1)?.date ?? issue.edition.updated;
}
