import { globSync } from 'node:fs';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { readPublications } from './publications.ts';

/** The articles of all issues in `content/`, as a site for this scheme and host has them at its root. */
export async function allPublications(origin: string): Promise<Publication[]> {
  const issues = globSync('content/issues/*').map((folder) => readPublications(folder, new URL(origin)));
  return (await Promise.all(issues)).flat();
}
