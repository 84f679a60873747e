import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionsSchema } from '../../schemas/correction.ts';
import { issueSchema } from '../../schemas/issue.ts';
import { checkArticle } from './article.ts';
import { checkCitationKeys, type ArticlesOfYear } from './citation-keys.ts';
import { checkArticlesTogether, checkCorrections, checkIssueRecord } from './issue.ts';
import type { Findings, Problem } from './problem.ts';
import { checkYaml } from './yaml.ts';

/** Reads every issue below a content root and returns everything that is wrong with it, all at once. */
export async function checkContent(root: string): Promise<Findings> {
  const folders = (await readdir(join(root, 'issues'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const findings = await Promise.all(folders.map((folder) => checkIssue(root, `issues/${folder}`)));
  const errors = [
    ...findings.flatMap((finding) => finding.errors),
    ...checkCitationKeys(findings.flatMap(({ dated }) => dated ?? [])),
  ];
  if (folders.length === 0) {
    errors.push({
      file: 'issues',
      message: 'there is no issue: add a folder such as 2020-4 with an issue.yaml',
    });
  }
  return { errors, warnings: findings.flatMap((finding) => finding.warnings) };
}

/** What is wrong with an issue, and its articles where their year is known. */
interface CheckedIssue extends Findings {
  dated?: ArticlesOfYear;
}

async function checkIssue(root: string, folder: string): Promise<CheckedIssue> {
  const names = (await readdir(join(root, folder))).sort();
  const slugs = names.filter((name) => name.endsWith('.mdx'));
  const articles = await Promise.all(
    slugs.map(async (name) =>
      checkArticle(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8')),
    ),
  );
  const files = new Map<string, string>();
  const errors: Problem[] = [];
  for (const name of ['issue.yaml', 'corrections.yaml', 'source.txt']) {
    if (names.includes(name)) files.set(name, await readFile(join(root, folder, name), 'utf8'));
    else
      errors.push({
        file: `${folder}/${name}`,
        message: `the file is missing: add ${name} to the folder of the issue`,
      });
  }
  if (articles.length === 0) {
    errors.push({ file: folder, message: 'the issue has no article: add one, SLUG.mdx' });
  }
  const [issueFile, correctionsFile] = [`${folder}/issue.yaml`, `${folder}/corrections.yaml`];
  const issue = checkYaml(issueFile, files.get('issue.yaml') ?? '', issueSchema);
  const corrections = checkYaml(correctionsFile, files.get('corrections.yaml') ?? '', correctionsSchema);
  if (files.has('issue.yaml')) errors.push(...issue.problems);
  if (files.has('corrections.yaml')) errors.push(...corrections.problems);
  if (issue.data !== undefined) errors.push(...checkIssueRecord(issueFile, issue.data, articles));
  if (corrections.data !== undefined) {
    errors.push(
      ...checkCorrections(correctionsFile, corrections.data, files.get('source.txt') ?? '', articles),
    );
  }
  return {
    errors: [...errors, ...articles.flatMap((article) => article.errors), ...checkArticlesTogether(articles)],
    warnings: articles.flatMap((article) => article.warnings),
    ...(issue.data === undefined ? {} : { dated: { year: issue.data.year, articles } }),
  };
}
