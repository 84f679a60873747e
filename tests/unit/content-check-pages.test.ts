import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FILE = `issues/${SAMPLE_ISSUE}/issue.yaml`;

describe('the content check of a cover', () => {
  let sample: SampleContent;
  const findings = async () => {
    const { errors, warnings } = await checkContent(sample.root);
    return { errors: errors.map(tell), warnings: warnings.map(tell) };
  };

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('accepts the titles in any order', async () => {
    await sample.spoil(
      'issue.yaml',
      '[{ title: First, page: 3 }, { title: Second, page: 9 }]',
      '[{ title: Second, page: 9 }, { title: First, page: 3 }]',
    );
    expect(await findings()).toEqual({ errors: [], warnings: [] });
  });

  it('refuses a title without the page of its article', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', 'Second]');
    const { errors } = await findings();
    expect(errors).toEqual([
      `${FILE}:6, cover.titles.1: this field is missing or not fields of its own: write fields of its own`,
    ]);
  });

  it('refuses a title that is of no article, and warns of the article that has none', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', '{ title: Second, page: 8 }]');
    expect(await findings()).toEqual({
      errors: [
        `${FILE}, cover.titles.1.page: no article begins on page 8: write the first page of one, or add the article`,
      ],
      warnings: [
        `${FILE}, cover.titles: second-article (page 9) is not on the cover: add its title and page if the cover prints it`,
      ],
    });
  });

  it('refuses two titles of one article', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', '{ title: Second, page: 3 }]');
    const { errors } = await findings();
    expect(errors).toEqual([
      `${FILE}, cover.titles.1.page: page 3 is that of cover.titles.0 too: write the first page of the article that this title is of`,
    ]);
  });

  it('builds a cover that names only some articles', async () => {
    await sample.spoil('issue.yaml', ', { title: Second, page: 9 }]', ']');
    const { errors } = await findings();
    expect(errors).toEqual([]);
  });
});
