import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_ROOT } from './content-root.ts';

/** The source of an issue as received. @throws where the issue was not made from one. */
export async function sourceText(issue: string): Promise<string> {
  return readFile(join(CONTENT_ROOT, 'issues', issue, 'source.txt'), 'utf8');
}
