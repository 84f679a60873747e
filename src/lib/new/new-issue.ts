import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { issueSchema } from '../../schemas/issue.ts';
import { inEachLocale } from '../../schemas/locales.ts';
import { SAMPLE } from '../../schemas/sample.ts';
import { writeContents } from './contents.ts';
import { issueFolder } from './issue-folder.ts';
import { writeSampleArticle } from './new-article.ts';
import { faultLanguage, say } from '../faults/say.ts';

/** Fields of issue.yaml that an issue of this kind writes anew; all others are those of the last issue. */
const ANEW = ['year', 'number', 'wholeNumber', 'hue', 'printRun', 'cover', 'contents', 'edition', 'imprint'];

/** The golden angle: hues so far apart never come round. */
const HUE_STEP = 137.508;

/** A new issue, and what it was filled from. */
interface NewIssue {
  folder: string;
  /** The issue that it was filled from. */
  from: string;
}

/** Makes the folder of an issue, filled from the last one before it. @throws in words where it cannot. */
export function newIssue(root: string, id: string, today: string): NewIssue {
  const folder = issueFolder(root, id);
  if (existsSync(folder)) throw new Error(say('issueThere', { folder }));
  const from = lastIssue(root, id);
  const source = readFileSync(join(root, 'issues', from, 'issue.yaml'), 'utf8');
  const issue = issueYaml(source, id, today);
  mkdirSync(folder);
  writeFileSync(join(folder, 'issue.yaml'), issue);
  writeSampleArticle(folder);
  writeContents(folder);
  return { folder, from };
}

/** The last issue before one, or the first of all where none is before it. */
function lastIssue(root: string, id: string): string {
  const order = (name: string) =>
    name
      .split('-')
      .map(Number)
      .reduce((year, number) => year * 100 + number);
  const issues = readdirSync(join(root, 'issues'))
    .filter((name) => existsSync(join(root, 'issues', name, 'issue.yaml')))
    .sort((a, b) => order(a) - order(b));
  const from = issues.findLast((name) => order(name) < order(id)) ?? issues[0];
  if (from === undefined) {
    throw new Error(say('issueToFillFromMissing'));
  }
  return from;
}

/** The record of a new issue: what changes with every issue, and what the last one printed. */
function issueYaml(source: string, id: string, today: string): string {
  const last = parse(source) as Record<string, unknown>;
  const facts = issueSchema.parse(last);
  const [year = 0, number = 0] = id.split('-').map(Number);
  const follows =
    (year === facts.year && number === facts.number + 1) || (year === facts.year + 1 && number === 1);
  const lastName = `${String(facts.number)}/${String(facts.year)}`;
  const wholeNumber = facts.wholeNumber + 1;
  const count = `${String(facts.year)}, ${String(facts.number)}(${String(facts.wholeNumber)})`;
  const imprint = facts.imprint.replace(count, `${String(year)}, ${String(number)}(${String(wholeNumber)})`);
  const kept = Object.fromEntries(Object.entries(last).filter(([field]) => !ANEW.includes(field)));
  const mark = (what: string) => ` # ${SAMPLE[faultLanguage()]}: ${say('remarkMark', { what })}`;
  const isKnown = follows && imprint !== facts.imprint;
  return [
    `# ${say('remarkIssue', { issue: `${String(number)}/${String(year)}`, from: lastName })}`,
    `# ${say('remarkSamples', { one: SAMPLE.en, two: SAMPLE.kk, three: SAMPLE.ru })}`,
    `year: ${String(year)}`,
    `# ${say('remarkNumber')}`,
    `number: ${String(number)}`,
    `# ${say('remarkWholeNumber')}`,
    `wholeNumber: ${String(wholeNumber)}${follows ? '' : mark(say('remarkWholeToWrite'))}`,
    `# ${say('remarkHue')}`,
    `hue: ${String(Math.round((facts.hue + HUE_STEP) % 360))}`,
    `# ${say('remarkPrintRun')}`,
    `printRun: ${String(facts.printRun)}${mark(say('remarkPrintRunToWrite', { count: facts.printRun, from: lastName }))}`,
    `# ${say('remarkCover')}`,
    'cover:',
    '  titles: []',
    `  # ${say('remarkBarcode')}`,
    '  barcode:',
    ...facts.cover.barcode.map(
      (digits) => `    - ${JSON.stringify(digits)}${mark(say('remarkBarcodeToWrite', { from: lastName }))}`,
    ),
    `# ${say('remarkContents')}`,
    stringify({
      contents: inEachLocale((locale) => ({ heading: facts.contents[locale].heading, entries: [] })),
    }).trimEnd(),
    `# ${say('remarkKept', { from: lastName })}`,
    stringify(kept, { lineWidth: 110 }).trimEnd(),
    `# ${say('remarkImprint')}`,
    `imprint: ${JSON.stringify(imprint)}${isKnown ? '' : mark(say('remarkImprintToWrite'))}`,
    `# ${say('remarkEdition')}`,
    'edition:',
    `  published: ${today}${mark(say('remarkPublishedToWrite'))}`,
    `  updated: ${today}${mark(say('remarkUpdatedToWrite'))}`,
    '',
  ].join('\n');
}
