import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/localized.ts';
import { file, fileBeside, ROOT_LOCALE } from '../routes.ts';
import type { ArticleFile, IssueFile } from './publication.ts';

/** The address of a file of an article, from the root of the host: of the language's own where each has one. */
export function articleFileAddress(kind: ArticleFile, issue: string, slug: string, locale: Locale): string {
  const home = kind.languages === 'each' ? locale : ROOT_LOCALE;
  return fileBeside(home, issue, slug, `${slug}.${kind.ending}`);
}

/** The address of a file of an issue, from the root of the host. */
export function issueFileAddress(kind: IssueFile, id: string, issue: IssueRecord): string {
  return file(`/issues/${id}/${issueFileName(kind, id, issue)}`);
}

/** The name of a file of an issue, which says on any disk what it is: `central-asias-affairs-2020-4.epub`. */
export function issueFileName({ ending }: IssueFile, id: string, { journal }: IssueRecord): string {
  const words =
    journal.title
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  return `${[...words, id].join('-')}.${ending}`;
}
