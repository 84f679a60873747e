import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionsSchema } from '../../schemas/correction.ts';
import { issueSchema, type IssueFacts } from '../../schemas/issue.ts';
import { checkArticle, unreadableArticle, type CheckedArticle } from './article.ts';
import { checkIssueDigits } from './check-digits.ts';
import { checkCover } from './cover.ts';
import { checkDates, checkFolderName } from './dates.ts';
import { checkArticlesTogether, checkCorrections, checkIssueRecord } from './issue.ts';
import type { StatedIssue } from './issue-numbers.ts';
import type { Findings, Problem } from './problem.ts';
import { readReceived, readText } from './read-text.ts';
import { checkRecordForms } from './record-forms.ts';
import { checkTexts } from './record-texts.ts';
import { checkSamples } from './samples.ts';
import { checkSourceFiles } from './source-files.ts';
import { checkYamlFile, type Checked } from './yaml.ts';

/** What is wrong with an issue, its articles, and what it states where that is known. */
export interface CheckedIssue extends Findings {
  stated: StatedIssue | undefined;
  articles: CheckedArticle[];
}

/** Checks the folder of an issue, `issues/2020-4`: its own record, its articles, and what they say of each other. */
export async function checkIssue(root: string, folder: string): Promise<CheckedIssue> {
  const names = (await readdir(join(root, folder), { withFileTypes: true }))
    // What is no file is told of by its place.
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const articles = await Promise.all(
    names.filter((name) => name.endsWith('.mdx')).map((name) => readArticle(root, `${folder}/${name}`)),
  );
  const errors: Problem[] = [];
  const warnings: Problem[] = checkSamples(root, folder, names);
  if (articles.length === 0) {
    errors.push({ file: folder, message: 'the issue has no article: add one, SLUG.mdx' });
  }
  const issueFile = `${folder}/issue.yaml`;
  const issue: Checked<IssueFacts> = names.includes('issue.yaml')
    ? await checkYamlFile(root, issueFile, issueSchema)
    : {
        lineOf: () => 1,
        problems: [
          { file: issueFile, message: 'the file is missing: add issue.yaml to the folder of the issue' },
        ],
      };
  errors.push(...issue.problems);
  if (issue.data !== undefined) {
    errors.push(
      ...checkIssueRecord(issueFile, issue.data, articles),
      ...checkRecordForms(issue.data, articles),
      ...checkFolderName(issueFile, folder, issue.data),
      ...checkDates(issueFile, issue.data),
      ...checkIssueDigits(issueFile, issue.data),
    );
    const texts = checkTexts(issueFile, issue.data, issue.lineOf);
    errors.push(...texts.errors);
    warnings.push(...texts.warnings);
    const cover = checkCover(issueFile, issue.data, articles);
    errors.push(...cover.errors);
    warnings.push(...cover.warnings);
  }
  errors.push(...checkSourceFiles(folder, names, issue.data));
  if (names.includes('corrections.yaml')) {
    errors.push(...(await checkCorrectionsFile(root, folder, names.includes('source.txt'), articles)));
  }
  return {
    stated: issue.data && { file: issueFile, facts: issue.data },
    articles,
    errors: [...errors, ...articles.flatMap((article) => article.errors), ...checkArticlesTogether(articles)],
    warnings: [...warnings, ...articles.flatMap((article) => article.warnings)],
  };
}

async function readArticle(root: string, file: string): Promise<CheckedArticle> {
  const { text, problem } = await readText(root, file);
  return text === undefined ? unreadableArticle(file, problem) : checkArticle(file, text);
}

async function checkCorrectionsFile(
  root: string,
  folder: string,
  hasSource: boolean,
  articles: CheckedArticle[],
): Promise<Problem[]> {
  const file = `${folder}/corrections.yaml`;
  const corrections = await checkYamlFile(root, file, correctionsSchema);
  if (!hasSource) return corrections.problems;
  const { text, problem } = await readReceived(root, `${folder}/source.txt`);
  if (text === undefined) return [...corrections.problems, problem];
  if (corrections.data === undefined) return corrections.problems;
  return checkCorrections(file, corrections.data, text, articles);
}
