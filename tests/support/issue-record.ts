import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { issueRecord, issueSchema, type IssueRecord } from '../../src/schemas/issue.ts';
import { journalSchema } from '../../src/schemas/journal.ts';

/**
 * The record of an issue as the content states it, read without Astro.
 * @throws on a fault, which the content check tells of in an editor's words.
 */
export function readIssueRecord(contentRoot: string, id: string): IssueRecord {
  const read = (...path: string[]): unknown => parse(readFileSync(join(contentRoot, ...path), 'utf8'));
  return issueRecord(
    issueSchema.parse(read('issues', id, 'issue.yaml')),
    journalSchema.parse(read('journal.yaml')),
  );
}
