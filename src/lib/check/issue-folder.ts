import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { besideArticle } from '../../schemas/beside-article.ts';
import { correctionsSchema } from '../../schemas/correction.ts';
import { unitsOf, type IssueUnits } from '../../schemas/issue-units.ts';
import { issueSchema } from '../../schemas/issue.ts';
import { checkArticle, unreadableArticle, type CheckedArticle } from './article.ts';
import { filesWithoutArticle } from './beside-articles.ts';
import { checkIssueDigits } from './check-digits.ts';
import { checkArticleClaims, readClaims } from './claims.ts';
import { checkChanges } from './changes.ts';
import { checkDates } from './dates.ts';
import { checkArticlesTogether, checkCorrections, checkBoards } from './issue.ts';
import { checkNotes } from './editors-notes.ts';
import { checkFolderName, type StatedIssue } from './issue-numbers.ts';
import { withLines, type Findings, type LineOf, type Problem } from './problem.ts';
import { checkLinks, LINKS_FILE } from './links.ts';
import { checkPages } from './pages.ts';
import { checkPictures } from './pictures.ts';
import { readReceived, readText, type ReadText } from './read-text.ts';
import { checkRecordForms } from './record-forms.ts';
import { checkTexts } from './record-texts.ts';
import { checkSamples } from './samples.ts';
import { checkSourceFiles } from './source-files.ts';
import { checkYaml, checkYamlFile, unreadable } from './yaml.ts';
import { say } from '../faults/say.ts';

/** What is wrong with an issue, its articles, and what it states where that is known. */
export interface CheckedIssue extends Findings {
  stated: StatedIssue | undefined;
  articles: CheckedArticle[];
  /** The lines of the fields of issue.yaml and of its articles, by their files. */
  lines: [file: string, lineOf: LineOf][];
}

/** Checks the folder of an issue, `issues/2020-4`: its own record, its articles, and what they say of each other. */
export async function checkIssue(root: string, folder: string): Promise<CheckedIssue> {
  const names = (await readdir(join(root, folder), { withFileTypes: true }))
    // What is no file is told of by its place.
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const issueFile = `${folder}/issue.yaml`;
  const { text, problem }: ReadText = names.includes('issue.yaml')
    ? await readText(root, issueFile)
    : {
        problem: {
          file: issueFile,
          message: say('issueFileMissing'),
        },
      };
  const issue = text === undefined ? unreadable(problem) : checkYaml(issueFile, text, issueSchema);
  const units = unitsOf('stated' in issue ? issue.stated : undefined);
  const articles = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readArticle(root, `${folder}/${name}`, { names, units })),
  );
  const errors: Problem[] = [...filesWithoutArticle(folder, names)];
  if (articles.length === 0) {
    errors.push({ file: folder, message: say('articleMissing') });
  }
  const warnings = text === undefined ? [] : checkSamples(issueFile, text);
  errors.push(...issue.problems);
  if (issue.data !== undefined) {
    errors.push(
      ...checkBoards(issueFile, issue.data),
      ...checkRecordForms(issue.data, articles),
      ...checkFolderName(issueFile, folder, issue.data),
      ...checkDates(issueFile, issue.data),
      ...checkIssueDigits(issueFile, issue.data),
    );
    const texts = checkTexts(issueFile, issue.data, issue.lineOf);
    errors.push(...texts.errors);
    warnings.push(...texts.warnings);
    const pages = checkPages(issueFile, issue.data, articles);
    errors.push(...pages.errors);
    warnings.push(...pages.warnings);
  }
  errors.push(...checkSourceFiles(folder, names, issue.data));
  const pictures = await checkPictures(root, folder, articles);
  if (names.includes('corrections.yaml')) {
    errors.push(...(await checkCorrectionsFile(root, folder, names.includes('source.txt'), articles)));
  }
  if (names.includes(LINKS_FILE)) errors.push(...(await checkLinks(root, folder, articles)));
  errors.push(...(await checkChanges(root, names, articles, issue.data)));
  return {
    stated: issue.data && { file: issueFile, facts: issue.data },
    articles,
    lines: [
      [issueFile, issue.lineOf],
      ...articles.map(({ file, lineOf }): [string, LineOf] => [file, lineOf]),
    ],
    errors: [
      ...errors,
      ...[...articles, pictures].flatMap((each) => each.errors),
      ...checkArticlesTogether(articles),
    ],
    warnings: [...warnings, ...[...articles, pictures].flatMap((each) => each.warnings)],
  };
}

/** Checks an article with the notes and the claims beside it, whose words are looked for in its text. */
async function readArticle(
  root: string,
  file: string,
  { names, units }: { names: readonly string[]; units: IssueUnits },
): Promise<CheckedArticle> {
  const { text, problem } = await readText(root, file);
  if (text === undefined) return unreadableArticle(file, problem);
  const has = (beside: string) => names.includes(basename(beside));
  const notes = has(besideArticle(file, 'notes')) ? await checkNotes(root, file) : undefined;
  const claims = has(besideArticle(file, 'claims')) ? await readClaims(root, file, units) : undefined;
  const article = await checkArticle(file, text, { notes, claims: claims?.data?.claims, units });
  if (claims === undefined) return article;
  const { errors, warnings } = checkArticleClaims(article, claims);
  return {
    ...article,
    errors: [...article.errors, ...errors],
    warnings: [...article.warnings, ...warnings],
  };
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
  return withLines(
    checkCorrections(file, corrections.data, text, articles),
    new Map([[file, corrections.lineOf]]),
  );
}
