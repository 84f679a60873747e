import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as describeFault } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const SECOND = 'second-article.mdx';

describe('content that cannot be read', () => {
  let sample: SampleContent;
  beforeEach(async () => {
    sample = await sampleContent();
  });
  afterEach(async () => {
    await sample.discard();
  });

  it('is told with its place where it is no MDX', async () => {
    await sample.spoil(SECOND, 'One paragraph', 'One {paragraph');
    const { errors } = await checkContent(sample.root);
    expect(errors[0]?.message).toMatch(/^this is not MDX: .*written \\\{ or \\</u);
    expect(errors[0]?.file).toBe(`issues/${SAMPLE_ISSUE}/${SECOND}`);
  });

  it('is told where it is no YAML', async () => {
    await sample.spoil('issue.yaml', 'year: 2199', 'year: "2199');
    const { errors } = await checkContent(sample.root);
    expect(errors[0]?.message).toMatch(/^this is not YAML: .*Check the indentation, quotes and colons\.$/u);
  });

  it('is told once where it is a frontmatter, and nothing that follows from it', async () => {
    await sample.spoil(SECOND, 'language: en', 'language: "en');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(({ file, message }) => [file, message.slice(0, 16)])).toEqual([
      [`issues/${SAMPLE_ISSUE}/${SECOND}`, 'this is not YAML'],
    ]);
  });

  it('is told as an abstract where that is no text, and nothing that follows from it', async () => {
    await sample.spoil(SECOND, 'en: What it says.', 'en: 5');
    await sample.spoil(SECOND, 'One paragraph', 'A mark[^1].\n\n[^1]: A note.\n\nOne paragraph');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(({ file, field }) => [file, field])).toEqual([
      [`issues/${SAMPLE_ISSUE}/${SECOND}`, 'abstract.en'],
    ]);
  });

  it('tells an article whose fields have no end from one that has none', async () => {
    await sample.write('first-article.mdx', '---\nlanguage: en\n\nThe text.\n');
    await sample.write('second-article.mdx', 'The text.\n');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(describeFault)).toEqual([
      `issues/${SAMPLE_ISSUE}/first-article.mdx:1: the frontmatter, which begins in line 1, has no end: write a line --- below its last field`,
      `issues/${SAMPLE_ISSUE}/second-article.mdx:1: there is no frontmatter: begin the file with a line ---, the fields, and a line ---`,
    ]);
  });
});
