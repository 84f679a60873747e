import { zipSync, type Zippable } from 'fflate';
import { issueFileName } from '../publication/issue-file-name.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import { contentsPage } from './contents-page.ts';
import { entriesOf, type Entry } from './entries.ts';
import { manifestOf } from './manifest.ts';
import { readmeOf } from './readme.ts';

/** Files that are compressed already. */
const ALREADY_COMPRESSED = /\.(?:epub|pdf|png|jpe?g|webp)$/u;

/**
 * The archive of an issue for libraries: all its downloads in one folder, with a manifest and a README. The same files
 * give the same bytes.
 */
export function archiveOf(dir: string, issue: BuiltIssue): Uint8Array {
  const readme: Entry = text('README.txt', readmeOf(issue), 'text/plain');
  const hasPages = issue.kinds.article.some(({ afterBuild }) => afterBuild === 'html');
  const contents = hasPages ? [text('index.html', contentsPage(issue), 'text/html')] : [];
  const listed = [...entriesOf(dir, issue), ...contents, readme].sort(byPath);
  const manifest = `${JSON.stringify(manifestOf(issue, listed), null, 2)}\n`;
  const folder = issueFileName({ ending: 'zip' }, issue.id, issue.issue).replace(/\.zip$/u, '');
  const mtime = localMidnight(issue.issue.edition.updated);
  const files: Zippable = {};
  for (const { path, bytes } of [...listed, text('manifest.json', manifest, 'application/json')].sort(
    byPath,
  )) {
    files[`${folder}/${path}`] = [bytes, { level: ALREADY_COMPRESSED.test(path) ? 0 : 9 }];
  }
  return zipSync(files, { mtime });
}

function text(path: string, content: string, mediaType: string): Entry {
  return { path, bytes: new TextEncoder().encode(content), mediaType };
}

/** Sorts by code units, independently of the locale. */
function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : 1;
}

/** Midnight in local time, which is what a ZIP stores, so that the time zone of the machine makes no difference. */
function localMidnight(date: string): Date {
  return new Date(`${date}T00:00:00`);
}
