import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readIssueFiles, type Data, type IssueFiles } from './issue-files.ts';
import { noteOn } from './note-on.ts';
import { withPictures, writePictures } from './pictures.ts';
import { REGISTRATION, statedBy } from './stated-fields.ts';
import { withoutAbstracts } from './source-of-editorials.ts';
import { wordClasses } from './word-classes.ts';
import { wordMap, type IssueSeed } from './word-map.ts';

/** The issue that the others are made of. */
const MODEL = { root: 'content', id: '2020-4', year: 2020, number: 4, wholeNumber: 80 };
const ISSUES_A_YEAR = 4;
/** Beginnings of slugs by the number of the issue; the last issue of a year has the model's own. */
const SEASONS = ['spring', 'summer', 'autumn'];
/** How far apart the hues of covers are, in degrees: the golden angle never comes round. */
const HUE_STEP = 137.508;

type ChangeText = (text: string) => string;

/**
 * Writes a content root of `count` issues: the model, and around it issues made of its six articles, newer and older ones by
 * turns. They are the same in every run. Their words vary as words of an archive do, in all files alike, so that the source,
 * its corrections and the edition agree; some people, keywords and slugs are the model's, some are shared, some are new.
 */
export function writeSyntheticIssues(count: number, root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(MODEL.root, root, { recursive: true, filter: (path) => !/[/\\]issues[/\\](?!2020-4)/.test(path) });
  if (count > 1) appendFileSync(join(root, 'journal.yaml'), yamlOf(REGISTRATION));
  const model = readIssueFiles(MODEL.root, MODEL.id);
  const classes = wordClasses(model);
  for (let index = 1; index < count; index += 1) {
    const seed: IssueSeed = { index, generation: Math.ceil(index / 2) };
    writeIssue(join(root, 'issues'), model, wordMap(classes, seed), placeOf(index));
  }
}

/** Where an issue stands in the run of the journal. */
interface Place {
  id: string;
  year: number;
  number: number;
  wholeNumber: number;
  hue: number;
}

/** The first made issue follows the model, the second comes before it, and so on. */
function placeOf(index: number): Place {
  const distance = index % 2 === 1 ? (index + 1) / 2 : -index / 2;
  const counted = MODEL.year * ISSUES_A_YEAR + MODEL.number - 1 + distance;
  const [year, number] = [Math.floor(counted / ISSUES_A_YEAR), (counted % ISSUES_A_YEAR) + 1];
  return {
    id: `${String(year)}-${String(number)}`,
    year,
    number,
    wholeNumber: MODEL.wholeNumber + distance,
    hue: Math.round((235 + index * HUE_STEP) % 360),
  };
}

function writeIssue(issues: string, model: IssueFiles, words: ChangeText, place: Place): void {
  const folder = join(issues, place.id);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  const season = SEASONS[place.number - 1];
  const slugOf = (slug: string) => (season === undefined ? slug : `${season}-${slug}`);
  const articles = model.articles.map(({ slug, head, body }, index) => {
    const stated = statedBy(index, slugOf(model.articles[0]?.slug ?? ''), place);
    const fields = withoutUndefined({ ...data(inStrings(head, words)), ...stated });
    const text = words(body);
    const illustrated = withPictures(text);
    write(`${slugOf(slug)}.mdx`, `---\n${yamlOf(fields)}---\n${illustrated}`);
    if (index === 0) write(`${slugOf(slug)}.notes.yaml`, yamlOf({ notes: [noteOn(text)] }));
    if (illustrated !== text) writePictures(join(folder, slugOf(slug)));
    return fields;
  });
  const text: ChangeText = (lines) => words(restated(lines, place));
  const { year, number, wholeNumber, hue } = place;
  const day = `${String(year)}-${String(number * 3).padStart(2, '0')}-15`;
  const edition = { ...data(model.issue['edition']), published: day, updated: day };
  write(
    'issue.yaml',
    yamlOf({ ...data(inStrings(model.issue, text)), year, number, wholeNumber, hue, edition }),
  );
  write('source.txt', text(withoutAbstracts(model.source, articles)));
  write('corrections.yaml', yamlOf(correctionsOf(model, text, slugOf)));
}

/** Lines that state the number of the issue, with another issue's. */
function restated(lines: string, { year, number, wholeNumber }: Place): string {
  const [numberNow, yearNow] = [String(number), String(year)];
  return lines
    .replaceAll(/^4\/2020$/gmu, `${numberNow}/${yearNow}`)
    .replaceAll(/^0 4$/gmu, `0 ${numberNow}`)
    .replaceAll('2020, 4(80)', `${yearNow}, ${numberNow}(${String(wholeNumber)})`);
}

/** The reasons stay; what an entry quotes changes with the source, and where it leads with the slugs. */
function correctionsOf({ corrections, articles }: IssueFiles, words: ChangeText, slugOf: ChangeText): Data {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const entries = (corrections['entries'] as Record<string, string>[]).map((entry) => {
    const [page = '', ...fragment] = (entry['where'] ?? '').split('#');
    return {
      ...entry,
      source: words(entry['source'] ?? ''),
      reading: words(entry['reading'] ?? ''),
      where: [slugs.has(page) ? slugOf(page) : page, ...fragment].join('#'),
    };
  });
  return { ...corrections, entries };
}

/** Data with all its strings changed; its keys stay. */
function inStrings(node: unknown, change: ChangeText): unknown {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map((each) => inStrings(each, change));
  if (!(node instanceof Object)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inStrings(value, change)]));
}

/** Fields that are taken out are not written. */
function withoutUndefined(fields: Data): Data {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function data(node: unknown): Data {
  return node as Data;
}

function yamlOf(node: unknown): string {
  return stringify(node, { lineWidth: 0 });
}
