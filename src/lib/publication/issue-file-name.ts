import type { IssueRecord } from '../../schemas/issue.ts';
import type { IssueKind } from './publication.ts';

/** The file name of a download of an issue, which identifies the journal and the issue: `central-asias-affairs-2020-4.epub`. */
export function issueFileName(
  { ending }: Pick<IssueKind, 'ending'>,
  id: string,
  { journal }: Pick<IssueRecord, 'journal'>,
): string {
  const words =
    journal.title
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  return `${[...words, id].join('-')}.${ending}`;
}
