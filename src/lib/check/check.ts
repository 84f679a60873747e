import { globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionsSchema } from '../../schemas/correction.ts';
import { issueSchema, type IssueFacts } from '../../schemas/issue.ts';
import { journalSchema } from '../../schemas/journal.ts';
import { LEXICON_FILES } from '../lexicon/read-lexicon.ts';
import { checkAcceptedWords } from './accepted-words.ts';
import { checkAcrossIssues } from './across-issues.ts';
import { checkArticle, type CheckedArticle } from './article.ts';
import { checkCitationKeys } from './citation-keys.ts';
import { checkCover } from './cover.ts';
import { checkArticlesTogether, checkCorrections, checkIssueRecord } from './issue.ts';
import { checkIssueNumbers, type StatedIssue } from './issue-numbers.ts';
import { checkLexicon } from './lexicon.ts';
import type { Findings, Problem } from './problem.ts';
import { checkRecordForms } from './record-forms.ts';
import { checkSamples } from './samples.ts';
import { checkSourceFiles } from './source-files.ts';
import { checkYaml, type Checked } from './yaml.ts';

const JOURNAL = 'journal.yaml';

/** Checks the journal and every issue below a content root, and returns all problems at once. */
export async function checkContent(root: string): Promise<Findings> {
  const folders = (await readdir(join(root, 'issues'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const issues = await Promise.all(folders.map((folder) => checkIssue(root, `issues/${folder}`)));
  const errors = [
    ...(await checkJournal(root)),
    ...checkLexicon(await readLexiconFiles(root)),
    ...checkAcceptedWords(root),
    ...issues.flatMap((issue) => issue.errors),
    ...checkIssueNumbers(issues.flatMap(({ stated }) => stated ?? [])),
    ...checkCitationKeys(
      issues.flatMap(({ stated, articles }) =>
        stated === undefined ? [] : [{ year: stated.facts.year, articles }],
      ),
    ),
  ];
  if (folders.length === 0) {
    errors.push({
      file: 'issues',
      message: 'there is no issue: add a folder such as 2020-4 with an issue.yaml',
    });
  }
  const warnings = [
    ...issues.flatMap((issue) => issue.warnings),
    ...checkAcrossIssues(issues.flatMap(({ articles }) => articles)),
  ];
  return { errors, warnings };
}

async function checkJournal(root: string): Promise<Problem[]> {
  if (!(await readdir(root)).includes(JOURNAL)) {
    return [{ file: JOURNAL, message: 'the file is missing: add it beside the folder issues' }];
  }
  return checkYaml(JOURNAL, await readFile(join(root, JOURNAL), 'utf8'), journalSchema).problems;
}

/** The files of the lexicon, which a journal may have. */
function readLexiconFiles(root: string): Promise<{ file: string; source: string }[]> {
  const files = globSync(LEXICON_FILES, { cwd: root }).sort();
  return Promise.all(files.map(async (file) => ({ file, source: await readFile(join(root, file), 'utf8') })));
}

/** What is wrong with an issue, its articles, and what it states where that is known. */
interface CheckedIssue extends Findings {
  stated: StatedIssue | undefined;
  articles: CheckedArticle[];
}

async function checkIssue(root: string, folder: string): Promise<CheckedIssue> {
  const names = (await readdir(join(root, folder))).sort();
  const read = (name: string) => readFile(join(root, folder, name), 'utf8');
  const slugs = names.filter((name) => name.endsWith('.mdx'));
  const articles = await Promise.all(
    slugs.map(async (name) => checkArticle(`${folder}/${name}`, await read(name))),
  );
  const errors: Problem[] = [];
  const warnings: Problem[] = checkSamples(root, folder, names);
  if (articles.length === 0) {
    errors.push({ file: folder, message: 'the issue has no article: add one, SLUG.mdx' });
  }
  const issueFile = `${folder}/issue.yaml`;
  const issue: Omit<Checked<IssueFacts>, 'lineOf'> = names.includes('issue.yaml')
    ? checkYaml(issueFile, await read('issue.yaml'), issueSchema)
    : {
        problems: [
          { file: issueFile, message: 'the file is missing: add issue.yaml to the folder of the issue' },
        ],
      };
  errors.push(...issue.problems);
  if (issue.data !== undefined) {
    errors.push(
      ...checkIssueRecord(issueFile, issue.data, articles),
      ...checkRecordForms(issue.data, articles),
    );
    const cover = checkCover(issueFile, issue.data, articles);
    errors.push(...cover.errors);
    warnings.push(...cover.warnings);
  }
  errors.push(...checkSourceFiles(folder, names, issue.data));
  if (names.includes('corrections.yaml')) {
    const file = `${folder}/corrections.yaml`;
    const corrections = checkYaml(file, await read('corrections.yaml'), correctionsSchema);
    errors.push(...corrections.problems);
    if (corrections.data !== undefined && names.includes('source.txt')) {
      errors.push(...checkCorrections(file, corrections.data, await read('source.txt'), articles));
    }
  }
  return {
    stated: issue.data && { file: issueFile, facts: issue.data },
    articles,
    errors: [...errors, ...articles.flatMap((article) => article.errors), ...checkArticlesTogether(articles)],
    warnings: [...warnings, ...articles.flatMap((article) => article.warnings)],
  };
}
