import { createHash } from 'node:crypto';
import { inEachLocale, ROOT_LOCALE } from '../../schemas/locales.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import type { Entry } from './entries.ts';

/** The manifest of an archive: the issue, its rights, and every other file with its size and checksum. */
export interface Manifest {
  journal: string;
  issn: string;
  year: number;
  number: number;
  wholeNumber: number;
  /** The full address of the issue's page. */
  address: string;
  edition: { published: string; updated: string };
  /** The notice of the print, in its three languages. */
  rights: Record<string, string>;
  files: { path: string; bytes: number; sha256: string; mediaType: string }[];
}

/** The manifest of an archive, in the order of its files. */
export function manifestOf({ issue, addresses }: BuiltIssue, entries: readonly Entry[]): Manifest {
  return {
    journal: issue.journal.title,
    issn: issue.journal.issn,
    year: issue.year,
    number: issue.number,
    wholeNumber: issue.wholeNumber,
    address: addresses[ROOT_LOCALE],
    edition: issue.edition,
    rights: inEachLocale((locale) => issue.masthead[locale].rights),
    files: entries.map(({ path, bytes, mediaType }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType,
    })),
  };
}
