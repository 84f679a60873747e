import { readdirSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { BESIDE_ARTICLE } from '../../schemas/beside-article.ts';
import { isPictureFile } from '../pictures/picture-kinds.ts';
import type { Findings, Problem } from './problem.ts';
import { say, type FaultCode } from '../faults/say.ts';

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
const MEANT = [
  [/^issues\/[^/]+\.mdx$/iu, 'unreadArticle'],
  [/^[^/]+\.mdx$/iu, 'unreadArticleAtRoot'],
  [/\.(?:mdx|md|markdown)$/iu, 'unreadMarkdown'],
  [/\.(?:docx?|odt|rtf)$/iu, 'unreadManuscript'],
  [/(?:^|\/)(?:issue|corrections|journal|accepted-words)\.ya?ml$/iu, 'unreadRecord'],
  [/\.ya?ml$/iu, 'unreadYaml'],
  [/(?:^|\/)source[^/]*\.txt$/iu, 'unreadSource'],
] as const satisfies readonly (readonly [name: RegExp, fault: FaultCode])[];

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
      warnings.push({ file, message: say('fileUnread') });
    }
  }
  return { errors: byFile(errors), warnings: byFile(warnings) };
}

function placeFault(file: string, entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return say('fileIsLink');
  const read = isRead(file);
  if (entry.isDirectory()) return read ? say('fileIsFolder') : undefined;
  if (read) return undefined;
  const meant = MEANT.find(([name]) => name.test(file));
  return meant === undefined ? undefined : say(meant[1]);
}

/** The pictures of an article stand in a folder of its name; which of them it shows is checked with its text. */
function isRead(file: string): boolean {
  const isOfArticle = /^issues\/[^/]+\/[^/]+\/[^/]+$/u.test(file) && isPictureFile(file);
  return isOfArticle || READ.some((pattern) => pattern.test(file));
}

function byFile(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => (a.file < b.file ? -1 : 1));
}
