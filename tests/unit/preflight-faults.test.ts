import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import type { Findings } from '../../src/lib/check/problem.ts';
import { tellFaultsIn } from '../../src/lib/faults/say.ts';
import { APPARATUS_FAULTS } from '../support/faults/apparatus.ts';
import { BRACE_FAULTS } from '../support/faults/braces.ts';
import { BYTE_FAULTS } from '../support/faults/bytes.ts';
import { CLAIM_FAULTS } from '../support/faults/claims.ts';
import { CHANGE_FAULTS } from '../support/faults/changes.ts';
import { CHART_FAULTS } from '../support/faults/charts.ts';
import type { Fault } from '../support/faults/fault.ts';
import { FIGURE_FAULTS } from '../support/faults/figures.ts';
import { ISSUE_FAULTS } from '../support/faults/issue.ts';
import { LANGUAGE_FAULTS } from '../support/faults/languages.ts';
import { LINK_FAULTS } from '../support/faults/links.ts';
import { PICTURE_FAULTS } from '../support/faults/pictures.ts';
import { TEXT_FAULTS } from '../support/faults/text.ts';
import { TRANSLATIONS } from '../support/faults/translations.ts';
import { YAML_FAULTS } from '../support/faults/yaml.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FAULTS: readonly Fault[] = [
  ...BYTE_FAULTS,
  ...YAML_FAULTS,
  ...TEXT_FAULTS,
  ...APPARATUS_FAULTS,
  ...LANGUAGE_FAULTS,
  ...ISSUE_FAULTS,
  ...CLAIM_FAULTS,
  ...CHANGE_FAULTS,
  ...LINK_FAULTS,
  ...PICTURE_FAULTS,
  ...CHART_FAULTS,
  ...FIGURE_FAULTS,
  ...BRACE_FAULTS,
];

/** What a message has of code, names and quoted words: they are the same in every language. */
const QUOTED = /«[^»]*»|"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>|\{[^}]*\}|\[[^\]]*\]|\S*[./_-]\S*/gu;
/** Three words of Latin letters behind each other, as an English sentence has them and a list of names has not. */
const ENGLISH = /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/u;

describe('a deliberate fault raises one problem, with its place and what to do:', () => {
  let sample: SampleContent;

  const commit = async ({ file, change = ['', ''], also = ['', ''], bytes }: Fault) => {
    const path = join(sample.root, 'issues', SAMPLE_ISSUE, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    const changed = [change, also].reduce((all, [words, by]) => {
      if (!all.includes(words)) throw new Error(`${file} of the sample has no "${words}"`);
      return all.replace(words, () => by);
    }, text);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes === undefined ? changed : bytes(changed));
  };

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    tellFaultsIn('en');
    await sample.discard();
  });

  const problemsIn = async (language: 'kk' | 'ru') => {
    tellFaultsIn(language);
    const { errors, warnings } = await checkContent(sample.root);
    return [...errors, ...warnings];
  };

  const reports = new Map<Fault, Findings>();
  /** What the check tells in English of a fault that was committed: two tests ask, and the check takes most of their time. */
  const reportInEnglish = async (fault: Fault) => {
    const report = reports.get(fault) ?? (await checkContent(sample.root));
    reports.set(fault, report);
    return report;
  };

  it.each(FAULTS)('$did', async (fault) => {
    await commit(fault);
    const { errors, warnings } = await reportInEnglish(fault);
    const found = [...errors, ...(fault.isWarning === true ? warnings : [])];
    const { file, line, told } = fault;
    const place = normalize(join('issues', SAMPLE_ISSUE, file));
    expect(found.map((problem) => [problem.file, problem.line, problem.message])).toEqual([
      [place, line, told],
    ]);
    if (fault.isWarning === true) expect(errors).toEqual([]);
    else expect(warnings).toEqual([]);
  });

  it.each(FAULTS)('and the same in Kazakh and Russian: $did', async (fault) => {
    await commit(fault);
    const { errors, warnings } = await reportInEnglish(fault);
    const english = [...errors, ...warnings];
    for (const language of ['kk', 'ru'] as const) {
      const found = await problemsIn(language);
      const placesOf = (all: typeof found) => all.map(({ file, line, field }) => ({ file, line, field }));
      expect(placesOf(found)).toEqual(placesOf(english));
      for (const [index, { message }] of found.entries()) {
        expect(message).not.toBe(english[index]?.message);
        expect(message.replaceAll(QUOTED, ' ')).toMatch(/\p{Script=Cyrillic}/u);
        expect(message.replaceAll(QUOTED, '…')).not.toMatch(ENGLISH);
        expect(message).toBe(TRANSLATIONS[fault.did]?.[language] ?? message);
      }
    }
  });

  it('of which a dozen are told in both languages word by word', () => {
    const done = new Set(FAULTS.map(({ did }) => did));
    const known = Object.keys(TRANSLATIONS).filter((did) => done.has(did));
    expect(known).toEqual(Object.keys(TRANSLATIONS));
    expect(known.length).toBeGreaterThanOrEqual(12);
  });

  it('of which there are sixty at least', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });
});
