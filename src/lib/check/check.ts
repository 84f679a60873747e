import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { REDIRECTS } from '../addresses/keep-addresses.ts';
import { journalSchema } from '../../schemas/journal.ts';
import { redirectsSchema } from '../../schemas/redirects.ts';
import { checkAcceptedWords } from './accepted-words.ts';
import { checkAcrossIssues } from './across-issues.ts';
import { checkCitationKeys } from './citation-keys.ts';
import { checkFilePlaces } from './file-places.ts';
import { checkIdentity } from './identity.ts';
import { checkIssue } from './issue-folder.ts';
import { checkIssueNumbers } from './issue-numbers.ts';
import { checkLexicon } from './lexicon.ts';
import { withLines, type Findings, type Problem } from './problem.ts';
import { checkYamlFile } from './yaml.ts';
import { say } from '../faults/say.ts';

const JOURNAL = 'journal.yaml';

/** Checks the journal and every issue below a content root, and returns all problems at once. */
export async function checkContent(root: string): Promise<Findings> {
  const folders = await issueFolders(root);
  if (folders === undefined) {
    const message = say('issuesMissing');
    return { errors: [{ file: 'issues', message }], warnings: [] };
  }
  const places = checkFilePlaces(root);
  const issues = await Promise.all(folders.map((folder) => checkIssue(root, `issues/${folder}`)));
  const errors = [
    ...(await checkJournal(root)),
    ...places.errors,
    ...(await checkLexicon(root)),
    ...(await checkAcceptedWords(root)),
    ...(await checkRedirects(root)),
    ...issues.flatMap((issue) => issue.errors),
    ...checkIssueNumbers(issues.flatMap(({ stated }) => stated ?? [])),
    ...checkIdentity(issues.flatMap(({ articles }) => articles)),
    ...checkCitationKeys(
      issues.flatMap(({ stated, articles }) =>
        stated === undefined ? [] : [{ year: stated.facts.year, articles }],
      ),
    ),
  ];
  if (folders.length === 0) {
    errors.push({
      file: 'issues',
      message: say('issueMissing'),
    });
  }
  const warnings = [
    ...places.warnings,
    ...issues.flatMap((issue) => issue.warnings),
    ...checkAcrossIssues(issues.flatMap(({ articles }) => articles)),
  ];
  const lines = new Map(issues.flatMap((issue) => issue.lines));
  return { errors: withLines(errors, lines), warnings: withLines(warnings, lines) };
}

/** The folders of the issues; undefined where nothing holds them. */
export async function issueFolders(root: string): Promise<string[] | undefined> {
  const entries = await readdir(join(root, 'issues'), { withFileTypes: true }).catch(() => undefined);
  return entries
    ?.filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What is wrong with the redirects by themselves; a journal needs none. Where they lead is known when the site is built. */
async function checkRedirects(root: string): Promise<Problem[]> {
  if (!existsSync(join(root, REDIRECTS))) return [];
  return (await checkYamlFile(root, REDIRECTS, redirectsSchema)).problems;
}

async function checkJournal(root: string): Promise<Problem[]> {
  if (!existsSync(join(root, JOURNAL))) {
    return [{ file: JOURNAL, message: say('journalMissing') }];
  }
  return (await checkYamlFile(root, JOURNAL, journalSchema)).problems;
}
