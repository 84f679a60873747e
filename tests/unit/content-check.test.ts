import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/lib/check/article.ts';
import { checkContent } from '../../src/lib/check/check.ts';
import { checkCitationKeys } from '../../src/lib/check/citation-keys.ts';
import { describe as tell, report } from '../../src/lib/check/problem.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FIRST = 'first-article.mdx';
const SECOND = 'second-article.mdx';

/** Every fault: what an editor did, and the line that tells it. */
const FAULTS: { did: string; file: string; words: string; by: string; told: string }[] = [
  {
    did: 'misspelt a field',
    file: FIRST,
    words: 'firstPage: 3',
    by: 'firstPage: 3\nfirstpage: 3',
    told: 'first-article.mdx:4: unknown field "firstpage": remove it or correct its spelling',
  },
  {
    did: 'left out a language',
    file: FIRST,
    words: ', ru: О чём она. }',
    by: ' }',
    told: 'first-article.mdx:9, abstract.ru: write a text here',
  },
  {
    did: 'left out the authors',
    file: SECOND,
    words: 'authors:',
    by: 'writers:',
    told: 'second-article.mdx:2, authors: this field has no value: write a list',
  },
  {
    did: 'stated a family name that is not in the printed name',
    file: SECOND,
    words: 'family: Sample',
    by: 'family: Simple',
    told: 'second-article.mdx:7, authors.0.name.en: write `given` and `family` exactly as they stand in `record`, or in `printed` where there is none',
  },
  {
    did: 'left out the family part of a name',
    file: SECOND,
    words: 'given: Berik, family: Sample',
    by: 'given: Berik Sample',
    told: 'second-article.mdx:7, authors.0.name.en.family: write a text here',
  },
  {
    did: 'put a degree behind a family name',
    file: SECOND,
    words: 'printed: Berik Sample, given: Berik, family: Sample',
    by: 'printed: "Berik Sample, Ph.D", given: Berik, family: "Sample, Ph.D"',
    told: 'second-article.mdx:7, authors.0.name.en.family: write a family name without a comma or semicolon: they separate items in lists',
  },
  {
    did: 'wrote two keywords as one',
    file: SECOND,
    words: 'ru: [торговля]',
    by: 'ru: ["торговля, экспорт"]',
    told: 'second-article.mdx:10, keywords.ru.0: write each keyword without a comma or semicolon: they separate items in lists',
  },
  {
    did: 'pasted a control character into a title',
    file: SECOND,
    words: 'en: First steps of a sample 9',
    by: 'en: "First\\u0007steps"',
    told: 'second-article.mdx:4, title.en: remove the control character U+0007: no file can contain it',
  },
  {
    did: 'pasted a line separator into an abstract',
    file: SECOND,
    words: 'en: What it says.',
    by: 'en: "What\\u2028it says."',
    told: 'second-article.mdx:9, abstract.en: remove the control character U+2028: no file can contain it',
  },
  {
    did: 'pasted a control character into the text',
    file: SECOND,
    words: 'One paragraph',
    by: 'One\u0007paragraph',
    told: 'second-article.mdx:14: this line has something that is not text: remove the control character U+0007: no file can contain it',
  },
  {
    did: 'put a heading into a quotation',
    file: SECOND,
    words: 'One paragraph',
    by: '> ## A heading\n\nOne paragraph',
    told: 'second-article.mdx:14: a heading stands in a quotation, a list, a note or under a table: write it between paragraphs, or as a paragraph in bold',
  },
  {
    did: 'gave two articles one first page',
    file: SECOND,
    words: 'firstPage: 9',
    by: 'firstPage: 3',
    told: 'second-article.mdx:3, firstPage: page 3 is the first page of first-article too: write the page on which this article begins',
  },
  {
    did: 'cited a reference that does not exist',
    file: FIRST,
    words: 'citation [1]',
    by: 'citation [1] and [2]',
    told: 'first-article.mdx:16: [2] cites a reference that does not exist: the list of references has 1',
  },
  {
    did: 'wrote a note without a mark',
    file: FIRST,
    words: 'note[^1] and',
    by: 'note and',
    told: 'first-article.mdx:34: note 1 has no mark: write [^1] where the text calls it',
  },
  {
    did: 'wrote a table whose rows differ in length',
    file: FIRST,
    words: '| Kazakhstan | 1 |',
    by: '| Kazakhstan | 1 | 2 |',
    told: 'first-article.mdx:24: a row of table 1 has 3 cells, its header 2: give both the same number of | marks',
  },
  {
    did: 'wrote a caption that names another table',
    file: FIRST,
    words: 'Table 1 – A',
    by: 'Table 2 – A',
    told: 'first-article.mdx:20: the caption says 2 and the component 1: make them the same',
  },
  {
    did: 'forgot the number of a figure',
    file: FIRST,
    words: '<Figure number={1}>',
    by: '<Figure>',
    told: 'first-article.mdx:28: a figure with a caption has no number: write <Figure number={1}>',
  },
  {
    did: 'used a component that the house does not know',
    file: SECOND,
    words: 'One paragraph',
    by: '<Chart />\n\nOne paragraph',
    told: 'second-article.mdx:14: <Chart> is not known here: write <Table>, <Figure>, <TextFigure>, <MirrorFigure>, <References>, <span>, <sub>, <sup> or plain Markdown',
  },
  {
    did: 'said that keywords correspond which differ in number',
    file: SECOND,
    words: 'kk: [сауда]',
    by: 'kk: [сауда, экспорт]',
    told: 'second-article.mdx:11, keywordsCorrespond: the lists differ in length: write false, or complete the lists',
  },
  {
    did: 'gave a page in the contents on which nothing begins',
    file: 'issue.yaml',
    words: '"page":9',
    by: '"page":8',
    told: 'issue.yaml:41, contents.en.entries.1.page: no article begins on page 8, and second-article (page 9) is not in this list: write 9',
  },
  {
    did: 'corrected words that the source does not have',
    file: 'corrections.yaml',
    words: 'source: sorce',
    by: 'source: sauce',
    told: 'corrections.yaml: entry (line 2, "sauce") stands 0 times there: it must stand 1 times: copy the words and their line from source.txt',
  },
  {
    did: 'gave a reason that is not there',
    file: 'corrections.yaml',
    words: 'why: scan',
    by: 'why: scna',
    told: 'corrections.yaml:4, entries.0.why: there is no reason "scna": write it under reasons, in three languages',
  },
];

describe('the content check', () => {
  let sample: SampleContent;

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('finds nothing wrong with sound content', async () => {
    expect(await checkContent(sample.root)).toEqual({ errors: [], warnings: [] });
  });

  it.each(FAULTS)('tells the editor who $did', async ({ file, words, by, told }) => {
    await sample.spoil(file, words, by);
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toContain(`issues/${SAMPLE_ISSUE}/${told}`);
  });

  it('tells all the faults of all the files at once', async () => {
    const faults = FAULTS.filter(({ did }) => /left out a|said that|does not have|cited/u.test(did));
    for (const { file, words, by } of faults) await sample.spoil(file, words, by);
    const { errors } = await checkContent(sample.root);
    const lines = report(errors).split('\n');
    expect(faults.length).toBe(4);
    expect(lines[0]).toBe('The content has 4 errors.');
    expect(lines.slice(1).sort()).toEqual(
      faults.map(({ told }) => `  • issues/${SAMPLE_ISSUE}/${told}`).sort(),
    );
  });

  it('refuses two articles of one citation key', async () => {
    const source = await readFile(join(sample.root, 'issues', SAMPLE_ISSUE, SECOND), 'utf8');
    await sample.write('first-light.mdx', source);
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toContain(
      `issues/${SAMPLE_ISSUE}/first-light.mdx: "sample2199first" is the citation key of issues/${SAMPLE_ISSUE}/${FIRST} too: begin the name of this file with another word`,
    );
    const articles = [await checkArticle('issues/2199-2/first-light.mdx', source)];
    const [before, after] = [
      { year: 2199, articles },
      { year: 2022, articles },
    ];
    expect(checkCitationKeys([before, before]).length).toBe(1);
    expect(checkCitationKeys([before, after])).toEqual([]);
  });

  it('warns of a reference that is not cited, and builds all the same', async () => {
    await sample.spoil(FIRST, ' and a citation [1]', '');
    expect(await checkContent(sample.root)).toEqual({
      errors: [],
      warnings: [{ file: `issues/${SAMPLE_ISSUE}/${FIRST}`, line: 38, message: 'reference 1 is not cited' }],
    });
  });

  it('misses a file that every issue has', async () => {
    await sample.remove('issue.yaml');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toEqual([
      `issues/${SAMPLE_ISSUE}/issue.yaml: the file is missing: add issue.yaml to the folder of the issue`,
    ]);
  });

  it('refuses an address that a page of the issue has already', async () => {
    await sample.write('edition.mdx', 'no frontmatter');
    const { errors } = await checkContent(sample.root);
    const told = errors.map(tell).join('\n');
    expect(told).toContain(
      'there is no frontmatter: begin the file with a line ---, the fields, and a line ---',
    );
    expect(told).toContain('"edition" cannot be the address of an article');
  });
});
