import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FILE = `issues/${SAMPLE_ISSUE}/issue.yaml`;

describe('the content check of pages', () => {
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

  it('tells a page in quotes as that, in an article and in the contents', async () => {
    await sample.spoil('first-article.mdx', 'firstPage: 3', "firstPage: '3'");
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', "{ title: Second, page: '9' }]");
    const told = (value: string) =>
      `"${value}" stands in quotes, which make a text of it: write ${value} without them`;
    expect((await findings()).errors).toEqual([
      `${FILE}:6, cover.titles.1.page: ${told('9')}`,
      `issues/${SAMPLE_ISSUE}/first-article.mdx:3, firstPage: ${told('3')}`,
    ]);
  });

  it('accepts the titles of a cover in any order', async () => {
    await sample.spoil(
      'issue.yaml',
      '[{ title: First, page: 3 }, { title: Second, page: 9 }]',
      '[{ title: Second, page: 9 }, { title: First, page: 3 }]',
    );
    expect(await findings()).toEqual({ errors: [], warnings: [] });
  });

  it('refuses a title of a cover without the page of its article', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', 'Second]');
    const { errors } = await findings();
    expect(errors).toEqual([
      `${FILE}:6, cover.titles.1: "Second" is not fields of its own: write fields of its own`,
    ]);
  });

  it('refuses a title that is of no article, and tells no second fault of the article that it may be of', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', '{ title: Second, page: 8 }]');
    expect(await findings()).toEqual({
      errors: [
        `${FILE}:6, cover.titles.1.page: no article begins on page 8: write the first page of one, or add the article`,
      ],
      warnings: [],
    });
  });

  it('refuses two titles of one article', async () => {
    await sample.spoil('issue.yaml', '{ title: Second, page: 9 }]', '{ title: Second, page: 3 }]');
    const { errors } = await findings();
    expect(errors).toEqual([
      `${FILE}:6, cover.titles.1.page: page 3 is that of cover.titles.0 too: write the first page of the article that this title is of`,
    ]);
  });

  it('builds a cover that names only some articles', async () => {
    await sample.spoil('issue.yaml', ', { title: Second, page: 9 }]', ']');
    expect(await findings()).toEqual({
      errors: [],
      warnings: [
        `${FILE}:6, cover.titles: second-article (page 9) is not on the cover: add its title and page if the cover prints it`,
      ],
    });
  });

  it('tells once of an article that is in no list', async () => {
    await sample.spoil('first-article.mdx', 'firstPage: 3', 'firstPage: 4');
    await sample.spoil('second-article.mdx', 'firstPage: 9', 'firstPage: 10');
    const { errors } = await findings();
    expect(errors).toEqual([
      `issues/${SAMPLE_ISSUE}/first-article.mdx:3, firstPage: the contents have no page 4, and no article begins on their page 3: write here, or there, the page that the print has`,
      `issues/${SAMPLE_ISSUE}/second-article.mdx:3, firstPage: the contents have no page 10, and no article begins on their page 9: write here, or there, the page that the print has`,
    ]);
  });

  it('tells once of the entries of an article that was taken away', async () => {
    await sample.remove('second-article.mdx');
    const { errors } = await findings();
    expect(errors).toEqual([
      `${FILE}:41, contents.en.entries.1.page: no article begins on page 9 (the same in contents.kk.entries.1.page, contents.ru.entries.1.page, cover.titles.1.page): write the first page of one, or add the article`,
    ]);
  });
});
