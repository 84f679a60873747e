import { describe, expect, inject, test } from 'vitest';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { memoryIndex } from '../support/memory-index.ts';

/** The issue that the questions are about. */
const ISSUE = '2020-4';
const issues = readBuiltIssues(inject('atRoot').dir).filter(({ id }) => id === ISSUE);

describe.skipIf(issues.length === 0)('a question how many people there are', () => {
  const index = memoryIndex(searchDocuments(issues), readLexicon(CONTENT_ROOT));

  test.each([
    ['how many people live in Uzbekistan', '9.69 million people'],
    ['сколько человек живёт в Узбекистане', '9.69 million people'],
    ['сколько людей живут в Узбекистане', '9.69 million people'],
    ['сколько жителей в Узбекистане', '9.69 million people'],
    ['Өзбекстанда қанша адам тұрады', '9.69 million people'],
    ['Өзбекстанда неше кісі тұрады', '9.69 million people'],
    ['how many people live in the Fergana Valley', '15 million people'],
    ['сколько человек живёт в Ферганской долине', '15 million people'],
    ['Ферғана алқабында қанша адам тұрады', '15 million people'],
  ])('“%s” is first answered by “%s”', async (question, expected) => {
    const { found } = await answer(index, question, { filter: NO_FILTER, isExact: false });
    const [first] = await found.slice(0, 1);
    const text = (await first?.passages(0, 1))?.[0]?.pieces.map((piece) => piece.text).join('');
    expect(text).toContain(expected);
  });
});
