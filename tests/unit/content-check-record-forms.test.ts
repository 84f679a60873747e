import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const SECOND = 'second-article.mdx';

const FAULTS = [
  {
    did: 'excepted a keyword that is not in the list',
    words: 'keywordsCorrespond: true',
    by: 'keywordsCorrespond: { except: [2] }',
    told: 'second-article.mdx:11, keywordsCorrespond.except: there is no keyword of this number: write one of the list',
  },
  {
    did: 'gave an article another title than the contents',
    words: 'kk: Үлгінің алғашқы қадамдары 9',
    by: 'kk: Үлгінің соңғы қадамдары 9',
    told: 'second-article.mdx:4, title.kk: the contents have "Үлгінің алғашқы қадамдары 9", this article "Үлгінің соңғы қадамдары 9": write the title of the contents as `recordTitle.kk`, or correct the slip in one of them',
  },
  {
    did: 'gave an author another name than the contents',
    words: 'printed: Асель Ульгибаева, given: Асель',
    by: 'printed: Әсел Ульгибаева, given: Әсел',
    told: 'second-article.mdx:5, authors: the contents have "Асель Ульгибаева", this article "Әсел Ульгибаева" (ru): write the name of the contents as `record` of name.ru, or correct the slip in one of them',
  },
  {
    did: 'stated a second form that is the first',
    words: 'printed: Асель Ульгибаева, given',
    by: 'printed: Асель Ульгибаева, record: Асель Ульгибаева, given',
    told: 'second-article.mdx:7, authors.0.name.ru.record: this is the same as `printed`: remove it',
  },
];

describe('the content check of the forms that records use', () => {
  let sample: SampleContent;

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it.each(FAULTS)('tells the editor who $did', async ({ words, by, told }) => {
    await sample.spoil(SECOND, words, by);
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toEqual([`issues/${SAMPLE_ISSUE}/${told}`]);
  });

  it('takes both forms of a title and of a name that the contents print differently', async () => {
    await sample.spoil(SECOND, 'kk: Үлгінің алғашқы қадамдары 9', 'kk: Үлгінің соңғы қадамдары 9');
    await sample.spoil(SECOND, '\nauthors:', '\nrecordTitle: { kk: Үлгінің АЛҒАШҚЫ қадамдары 9 }\nauthors:');
    await sample.spoil(
      SECOND,
      'printed: Асель Ульгибаева, given',
      'printed: Әсел Үлгібаева, record: Асель Ульгибаева, given',
    );
    expect(await checkContent(sample.root)).toEqual({ errors: [], warnings: [] });
  });
});
