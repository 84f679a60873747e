import { readdirSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { BESIDE_ARTICLE } from '../../schemas/beside-article.ts';
import { isPictureFile } from '../pictures/picture-kinds.ts';
import type { Findings, Problem } from './problem.ts';

/** The files that something reads, from the content root, and what each is; all others are told of. */
const READ: readonly RegExp[] = [
  /^(?:journal|accepted-words|redirects)\.yaml$/u,
  /^addresses\/[^/]+\.txt$/u,
  /^lexicon\/[^/]+\.yaml$/u,
  /^issues\/[^/]+\/(?:issue|corrections|links)\.yaml$/u,
  /^issues\/[^/]+\/source\.txt$/u,
  /^issues\/[^/]+\/[^/]+\.mdx$/u,
  new RegExp(`^issues/[^/]+/[^/]+\\.(?:${BESIDE_ARTICLE.join('|')})\\.yaml$`, 'u'),
];

/** What a file that nobody reads was probably meant to be, by its name. */
const MEANT: readonly (readonly [name: RegExp, remedy: string])[] = [
  [/^issues\/[^/]+\.mdx$/iu, 'put the article into the folder of its issue'],
  [/^[^/]+\.mdx$/iu, 'put the article into the folder of its issue, issues/YEAR-NUMBER'],
  [/\.(?:mdx|md|markdown)$/iu, 'name an article SLUG.mdx, and put it into the folder of its issue'],
  [/\.(?:docx?|odt|rtf)$/iu, 'make an article of it, SLUG.mdx, and keep the manuscript outside the content'],
  [
    /(?:^|\/)(?:issue|corrections|journal|accepted-words)\.ya?ml$/iu,
    'write issue.yaml and corrections.yaml, in small letters, in the folder of the issue; journal.yaml and accepted-words.yaml beside issues',
  ],
  [
    /\.ya?ml$/iu,
    'the records are issue.yaml, corrections.yaml, links.yaml, SLUG.notes.yaml, SLUG.claims.yaml and SLUG.changes.yaml in the folder of an issue, journal.yaml, accepted-words.yaml, redirects.yaml and lexicon/*.yaml: correct its name, or remove it',
  ],
  [/(?:^|\/)source[^/]*\.txt$/iu, 'name the text as received source.txt, in the folder of the issue'],
];

/**
 * Files that nobody reads. One that looks like a part of the journal is an error, for readers would miss it; any other is a
 * warning. Names with a dot in front belong to programs. Nothing may be a link to a place outside.
 */
export function checkFilePlaces(root: string): Findings {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (file.split('/').some((part) => part.startsWith('.'))) continue;
    const fault = placeFault(file, entry);
    if (fault !== undefined) errors.push({ file, message: fault });
    else if (entry.isFile() && !isRead(file)) {
      warnings.push({ file, message: 'nothing reads this file: remove it, or keep it outside the content' });
    }
  }
  return { errors: byFile(errors), warnings: byFile(warnings) };
}

function placeFault(file: string, entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'this is a link to another place: put the file or folder itself here';
  const read = isRead(file);
  if (entry.isDirectory()) return read ? 'this is a folder: write a file of this name' : undefined;
  if (read) return undefined;
  const meant = MEANT.find(([name]) => name.test(file));
  return meant === undefined ? undefined : `nothing reads this file: ${meant[1]}`;
}

/** The pictures of an article stand in a folder of its name; which of them it shows is checked with its text. */
function isRead(file: string): boolean {
  const isOfArticle = /^issues\/[^/]+\/[^/]+\/[^/]+$/u.test(file) && isPictureFile(file);
  return isOfArticle || READ.some((pattern) => pattern.test(file));
}

function byFile(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => (a.file < b.file ? -1 : 1));
}
