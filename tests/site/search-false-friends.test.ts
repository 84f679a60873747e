import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { memoryIndex } from '../support/memory-index.ts';

/** The issue whose texts have none of the words, neither these nor their meaning. */
const ISSUE = '2020-4';
const words = readFileSync(new URL('search-false-friends.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');
const issues = readBuiltIssues(inject('atRoot').dir).filter(({ id }) => id === ISSUE);

describe.skipIf(issues.length === 0)('a word that the texts do not have', () => {
  test('is not answered without saying what it was taken for', async () => {
    const index = memoryIndex(searchDocuments(issues), readLexicon(CONTENT_ROOT));
    const silent: string[] = [];
    for (const word of words) {
      const { found, corrections, meanings, begun, unknown } = await answer(index, word, {
        filter: NO_FILTER,
        isExact: false,
      });
      const isTold = [corrections, meanings, begun, unknown].some((told) => told.length > 0);
      if (found.count > 0 && !isTold) silent.push(word);
    }
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(silent).toEqual([]);
  });
});
