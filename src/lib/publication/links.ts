import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/localized.ts';
import { fileBeside, pages, ROOT_LOCALE, url } from '../routes.ts';
import { issueFileName } from './issue-file-name.ts';
import type { ArticleKind, FileKind, IssueKind } from './publication.ts';

export { issueFileName };

/** The address of a file of an article, from the root of the host: of the language's own where each has one. */
export function articleFileAddress(kind: ArticleKind, issue: string, slug: string, locale: Locale): string {
  return fileBeside(homeOf(kind, locale), issue, slug, `${slug}.${kind.ending}`);
}

/** The file name of a download of an article; downloads in two languages have two names. */
export function articleFileName(kind: ArticleKind, slug: string, locale: Locale): string {
  return downloadName(slug, kind, locale);
}

/** The address of a file of an issue, from the root of the host: of the language's own where each has one. */
export function issueFileAddress(kind: IssueKind, id: string, issue: IssueRecord, locale: Locale): string {
  return `${url(homeOf(kind, locale), pages.issue(id))}${issueFileName(kind, id, issue)}`;
}

/** The file name of a download of an issue, with its language where each has its own. */
export function issueDownloadName(kind: IssueKind, id: string, issue: IssueRecord, locale: Locale): string {
  const name = issueFileName(kind, id, issue).slice(0, -kind.ending.length - 1);
  return downloadName(name, kind, locale);
}

/** The address of the records of all articles of an author, from the root of the host. */
export function authorFileAddress(kind: FileKind, id: string, locale: Locale): string {
  return `${url(locale, pages.authors())}${id}.${kind.ending}`;
}

/** The file name of a download of the records of an author's articles. */
export function authorFileName(kind: FileKind, id: string, locale: Locale): string {
  return downloadName(id, kind, locale);
}

function homeOf({ languages }: FileKind, locale: Locale): Locale {
  return languages === 'each' ? locale : ROOT_LOCALE;
}

function downloadName(name: string, { ending, languages }: FileKind, locale: Locale): string {
  const language = languages === 'each' && locale !== ROOT_LOCALE ? `.${locale}` : '';
  return `${name}${language}.${ending}`;
}
