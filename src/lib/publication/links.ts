import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/localized.ts';
import { file, fileBeside, ROOT_LOCALE } from '../routes.ts';
import { issueFileName } from './issue-file-name.ts';
import type { ArticleKind, IssueKind } from './publication.ts';

export { issueFileName };

/** The address of a file of an article, from the root of the host: of the language's own where each has one. */
export function articleFileAddress(kind: ArticleKind, issue: string, slug: string, locale: Locale): string {
  const home = kind.languages === 'each' ? locale : ROOT_LOCALE;
  return fileBeside(home, issue, slug, `${slug}.${kind.ending}`);
}

/** The file name of a download of an article; downloads in two languages have two names. */
export function articleFileName({ ending, languages }: ArticleKind, slug: string, locale: Locale): string {
  const language = languages === 'each' && locale !== ROOT_LOCALE ? `.${locale}` : '';
  return `${slug}${language}.${ending}`;
}

/** The address of a file of an issue, from the root of the host. */
export function issueFileAddress(kind: IssueKind, id: string, issue: IssueRecord): string {
  return file(`/issues/${id}/${issueFileName(kind, id, issue)}`);
}
