import { cp, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAcrossIssues } from '../../src/lib/check/across-issues.ts';
import { checkArticle } from '../../src/lib/check/article.ts';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const SECOND = 'second-article.mdx';

describe('the content check across issues', () => {
  let sample: SampleContent;
  let source: string;
  /** Warnings of an article in one issue and of the same one, with words replaced, in the next. */
  const warnings = async (changes: Record<string, string>) => {
    const changed = Object.entries(changes).reduce((text, [words, by]) => {
      expect(text).toContain(words);
      return text.replace(words, by);
    }, source);
    const articles = [
      await checkArticle('issues/1/old.mdx', source),
      await checkArticle('issues/2/new.mdx', changed),
    ];
    expect(articles.flatMap(({ errors }) => errors)).toEqual([]);
    return checkAcrossIssues(articles).map(tell);
  };

  beforeAll(async () => {
    sample = await sampleContent();
    source = await readFile(join(sample.root, 'issues', SAMPLE_ISSUE, SECOND), 'utf8');
  });

  afterAll(async () => {
    await sample.discard();
  });

  it('says nothing of one person and one keyword in the same words', async () => {
    expect(await warnings({ 'kk: [сауда]': 'kk: [Сауда]' })).toEqual([]);
  });

  it('warns of one person with two names, with both forms', async () => {
    const name = '{ printed: Berik Sample, given: Berik, family: Sample }';
    const other = '{ printed: Berik Sampleuly, given: Berik, family: Sampleuly }';
    expect(await warnings({ [name]: other })).toEqual([
      'issues/2/new.mdx, authors.0.name.en: "berik-sample" is Berik Sampleuly (Sampleuly, Berik) here and Berik Sample (Sample, Berik) in issues/1/old.mdx: write one name in both, give another id to another person, or leave it where the name has changed',
    ]);
  });

  it('refuses one person with two names within an issue', async () => {
    const issue = await sampleContent();
    await issue.spoil(SECOND, 'id: berik-sample', 'id: aisha-sample');
    const { errors } = await checkContent(issue.root);
    await issue.discard();
    expect(errors.map(tell)).toContain(
      `issues/${SAMPLE_ISSUE}/second-article.mdx:7, authors.0.name: "aisha-sample" has other names in first-article: write the same names, or another id if it is another person`,
    );
  });

  it('warns of one keyword with two translations, with both forms', async () => {
    expect(await warnings({ 'ru: [торговля]': 'ru: [коммерция]' })).toEqual([
      'issues/2/new.mdx, keywords.ru.0: "Trade" is "коммерция" here and "торговля" in issues/1/old.mdx: write one translation in both, or leave the two where both are meant',
      'issues/2/new.mdx, keywords.ru.0: "сауда" is "коммерция" here and "торговля" in issues/1/old.mdx: write one translation in both, or leave the two where both are meant',
    ]);
  });

  it('does not compare keywords whose lists do not correspond', async () => {
    const changes = { 'ru: [торговля]': 'ru: [коммерция]', 'Correspond: true': 'Correspond: false' };
    expect(await warnings(changes)).toEqual([]);
  });

  it('refuses an issue whose record was copied and keeps its number', async () => {
    const copied = await sampleContent();
    const issues = join(copied.root, 'issues');
    await cp(join(issues, SAMPLE_ISSUE), join(issues, 'next'), { recursive: true });
    const { errors } = await checkContent(copied.root);
    await copied.discard();
    expect(errors.map(tell)).toContain(
      `issues/next/issue.yaml:2, number: the folder is issues/next, year and number are those of issues/${SAMPLE_ISSUE}: rename the folder, or correct year and number`,
    );
  });

  it('is a part of the whole check, and stops no build', async () => {
    const issues = join(sample.root, 'issues');
    await cp(join(issues, SAMPLE_ISSUE), join(issues, 'next'), { recursive: true });
    await sample.spoil('issue.yaml', 'year: 2199', 'year: 2200');
    await sample.spoil('issue.yaml', 'wholeNumber: 91', 'wholeNumber: 92');
    await sample.spoil(SECOND, 'kk: [сауда]', 'kk: [саудаласу]');
    await rename(join(issues, SAMPLE_ISSUE), join(issues, '2200-1'));
    await rename(join(issues, 'next'), join(issues, SAMPLE_ISSUE));
    const { errors, warnings } = await checkContent(sample.root);
    expect(errors).toEqual([]);
    expect(warnings.map(({ field }) => field)).toContain('keywords.kk.0');
  });
});
