import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** The journal's own file, from the folder of the sample issue. */
const JOURNAL = '../../journal.yaml';

describe('the content check of the journal', () => {
  let sample: SampleContent;
  const errors = async () => (await checkContent(sample.root)).errors.map(tell);

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('misses the file of the journal', async () => {
    await sample.remove(JOURNAL);
    expect(await errors()).toEqual(['journal.yaml: the file is missing: add it beside the folder issues']);
  });

  it('names each faulty field with its line, together with the faults of the issues', async () => {
    await sample.spoil(JOURNAL, 'issn: 2414-570X', 'issn: 24-14570X');
    await sample.spoil(JOURNAL, ', ru: Обзор. }', ' }');
    await sample.spoil('first-article.mdx', 'firstPage: 3', 'firstPage: three');
    expect(await errors()).toEqual([
      'journal.yaml:5, issn: write an ISSN such as 1234-5679',
      'journal.yaml:11, about.ru: write a text here',
      `issues/${SAMPLE_ISSUE}/first-article.mdx:3, firstPage: write the number of the first page`,
    ]);
  });

  it('refuses what is true of the journal in the file of an issue', async () => {
    await sample.spoil('issue.yaml', 'printRun: 350', 'printRun: 350\njournal: { title: Another }');
    expect(await errors()).toEqual([
      `issues/${SAMPLE_ISSUE}/issue.yaml:6: unknown field "journal": remove it or correct its spelling`,
    ]);
  });
});
