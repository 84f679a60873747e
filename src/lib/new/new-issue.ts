import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { issueSchema } from '../../schemas/issue.ts';
import { inEachLocale } from '../../schemas/locales.ts';
import { SAMPLE } from '../../schemas/sample.ts';
import { writeContents } from './contents.ts';
import { issueFolder } from './issue-folder.ts';
import { writeSampleArticle } from './new-article.ts';

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
  if (existsSync(folder))
    throw new Error(`${folder} is there already: choose another number, or go on in it`);
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
    throw new Error('there is no issue to fill a new one from: write the first issue.yaml by hand');
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
  const mark = (what: string) => ` # ${SAMPLE.en}: ${what}, and remove these words`;
  const isKnown = follows && imprint !== facts.imprint;
  return [
    `# Issue ${String(number)}/${String(year)} as the print states it. Filled from ${lastName}: go through it from above.`,
    `# Where "${SAMPLE.en}" stands, ${SAMPLE.kk} or ${SAMPLE.ru}, your words belong: npm run check:content tells each such place.`,
    `year: ${String(year)}`,
    '# The number within the year.',
    `number: ${String(number)}`,
    '# The number since the first issue of the journal.',
    `wholeNumber: ${String(wholeNumber)}${follows ? '' : mark('count the issues between, and write the number')}`,
    '# The hue of the cover, an angle from 0 to 360.',
    `hue: ${String(Math.round((facts.hue + HUE_STEP) % 360))}`,
    '# How many copies were printed; the masthead says it too.',
    `printRun: ${String(facts.printRun)}${mark(`${String(facts.printRun)} is that of ${lastName}; write the print run`)}`,
    '# Written by npm run new -- contents. A title on the cover may be shorter than that of the article; the page joins them.',
    'cover:',
    '  titles: []',
    '  # The digits below the two parts of the barcode.',
    '  barcode:',
    ...facts.cover.barcode.map(
      (digits) =>
        `    - ${JSON.stringify(digits)}${mark(`so in ${lastName}; copy the digits of this cover`)}`,
    ),
    '# Written by npm run new -- contents from the articles, in the order of their pages.',
    stringify({
      contents: inEachLocale((locale) => ({ heading: facts.contents[locale].heading, entries: [] })),
    }).trimEnd(),
    `# As in ${lastName}: people of the masthead, address, printer, members of the board. Change who and what has changed.`,
    stringify(kept, { lineWidth: 110 }).trimEnd(),
    '# The line of identification on the back cover.',
    `imprint: ${JSON.stringify(imprint)}${isKnown ? '' : mark('write the line of this issue')}`,
    '# This web edition: the day it is first published, and the day its texts or records last changed.',
    'edition:',
    `  published: ${today}${mark('write the day of publication')}`,
    `  updated: ${today}${mark('write the same day')}`,
    '',
  ].join('\n');
}
