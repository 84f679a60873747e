import { join } from 'node:path';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { ISSUES, issuesInContent } from './issues-in-content.ts';
import { readPublications } from './publications.ts';

/** The articles of all issues of the content, the newest issue first, as a site for this scheme and host has them at its root. */
export async function allPublications(origin: string): Promise<Publication[]> {
  const issues = issuesInContent().map((id) => readPublications(join(ISSUES, id), new URL(origin)));
  return (await Promise.all(issues)).flat();
}
