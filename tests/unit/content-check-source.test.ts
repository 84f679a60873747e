import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const DESCRIBED = '  source: { en: The text of a scan., kk: Сканерленген мәтін., ru: Текст скана. }\n';

describe('the content check of the source of an issue', () => {
  let sample: SampleContent;
  const errors = async () => (await checkContent(sample.root)).errors.map(tell);

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('accepts an issue that was not made from a source', async () => {
    await sample.remove('source.txt');
    await sample.remove('corrections.yaml');
    await sample.spoil('issue.yaml', DESCRIBED, '');
    expect(await checkContent(sample.root)).toEqual({ errors: [], warnings: [] });
  });

  it('misses the source that is corrected', async () => {
    await sample.remove('source.txt');
    expect(await errors()).toEqual([
      `issues/${SAMPLE_ISSUE}/source.txt: the file is missing: add the text that corrections.yaml corrects, or remove corrections.yaml if the issue was not made from a source`,
    ]);
  });

  it('misses the corrections of a source', async () => {
    await sample.remove('corrections.yaml');
    expect(await errors()).toEqual([
      `issues/${SAMPLE_ISSUE}/corrections.yaml: the file is missing: add it beside source.txt, with \`reasons: {}\` and \`entries: []\` where nothing was corrected`,
    ]);
  });

  it('asks what a source is that nothing describes', async () => {
    await sample.spoil('issue.yaml', DESCRIBED, '');
    expect(await errors()).toEqual([
      `issues/${SAMPLE_ISSUE}/issue.yaml:53, edition.source: there is a source.txt: write what it is, in a sentence in each of the three languages`,
    ]);
  });

  it('misses the source that is described', async () => {
    await sample.remove('source.txt');
    await sample.remove('corrections.yaml');
    expect(await errors()).toEqual([
      `issues/${SAMPLE_ISSUE}/issue.yaml:56, edition.source: there is no source.txt: add it with its corrections.yaml, or remove this field`,
    ]);
  });
});
