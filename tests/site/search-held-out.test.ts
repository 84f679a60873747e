import { describe, expect, inject, test } from 'vitest';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { memoryIndex } from '../support/memory-index.ts';
import { isAnswered, readQueries } from '../support/search-queries.ts';

/** The issue that the queries are about. */
const ISSUE = '2020-4';
/** The share that was answered when it was first asked. */
const FIRST_SHARE = 0.94;

const queries = readQueries('site/search-held-out.tsv');
const issues = readBuiltIssues(inject('atRoot').dir).filter(({ id }) => id === ISSUE);

describe.skipIf(issues.length === 0)('of the queries on which nothing was tuned', () => {
  test('as many are answered as at first', async () => {
    const index = memoryIndex(searchDocuments(issues), readLexicon(CONTENT_ROOT));
    const counts = new Map<string, [answered: number, all: number]>();
    for (const query of queries) {
      const { found, corrections, meanings } = await answer(index, query.query, {
        filter: NO_FILTER,
        isExact: false,
      });
      const names = (await found.slice(0, 3)).map(({ name }) => name);
      const [answered, all] = counts.get(query.kind) ?? [0, 0];
      const isTold = corrections.length > 0 || meanings.length > 0;
      counts.set(query.kind, [answered + Number(isAnswered(query, names, isTold)), all + 1]);
    }
    for (const [kind, [answered, all]] of counts)
      console.log(`${kind}: ${String(answered)} of ${String(all)}`);
    const answered = [...counts.values()].reduce((sum, [count]) => sum + count, 0);
    expect(answered / queries.length).toBeGreaterThanOrEqual(FIRST_SHARE);
  });
});
