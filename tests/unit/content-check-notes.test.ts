import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { noteAt } from '../support/editors-notes.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FILE = 'first-article.notes.yaml';
const place = (file = FILE) => `issues/${SAMPLE_ISSUE}/${file}`;

describe('the content check of editors’ notes', () => {
  let sample: SampleContent;
  const errors = async () => (await checkContent(sample.root)).errors.map(tell);
  const write = (notes: readonly object[], file = FILE) =>
    sample.write(file, stringify({ notes }, { lineWidth: 0 }));

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('accepts notes at words that stand in the text once', async () => {
    await write([noteAt('A sentence'), { ...noteAt('and a citation [1]'), kind: 'source' }]);
    expect(await checkContent(sample.root)).toEqual({ errors: [], warnings: [] });
  });

  it('tells words that are not in the text, and words that stand there more than once', async () => {
    await sample.spoil('first-article.mdx', 'A sentence', 'A sentence, one more sentence');
    await write([noteAt('Another sentence'), noteAt('sentence')]);
    expect(await errors()).toEqual([
      `${place()}:2, notes.0.phrase: "Another sentence" is not in the text: write words of one paragraph, list item or quotation as readers see them, without marks of emphasis and notes`,
      `${place()}:9, notes.1.phrase: "sentence" stands 2 times in the text: write more of the words around it, so that they stand there once`,
    ]);
  });

  it('refuses a note without a language, of no kind, with a field too many, and of a day that has not come', async () => {
    const { en, ru } = noteAt('').text;
    await write([
      { ...noteAt('A sentence'), text: { en, ru } },
      { ...noteAt('with a note'), kind: 'joke' },
      { ...noteAt('and a citation'), day: 'today' },
    ]);
    expect(await errors()).toEqual([
      `${place()}:5, notes.0.text.kk: write a text here`,
      `${place()}:9, notes.1.kind: write one of slip, repetition, doubtful, explanation, source`,
      `${place()}:22, notes.2: unknown field "day": remove it or correct its spelling`,
    ]);
    await write([{ ...noteAt('A sentence'), date: '2199-01-01' }]);
    expect(await errors()).toEqual([
      `${place()}:4, notes.0.date: 2199-01-01 has not come yet: write the day of today, or an earlier one`,
    ]);
  });

  it('refuses two notes at the same words, and a file without notes', async () => {
    await write([noteAt('A sentence'), noteAt('A sentence')]);
    expect(await errors()).toEqual([
      `${place()}:9, notes.1.phrase: note 1 stands at these words already: make one note of the two, or choose other words`,
    ]);
    await write([]);
    expect(await errors()).toEqual([`${place()}:1, notes: write a note, or remove the file`]);
  });

  it('tells a text in another language, and one that is still to be written', async () => {
    const note = noteAt('A sentence');
    await write([
      { ...note, text: { ...note.text, kk: 'В печатном издании это слово повторено дважды подряд.' } },
      { ...noteAt('with a note'), text: { ...note.text, en: 'TODO' } },
    ]);
    expect(await errors()).toEqual([
      `${place()}:13, notes.1.text.en: "TODO": write the text that is missing here`,
      `${place()}:7, notes.0.text.kk: this is in Russian: write it in Kazakh, or put each text under its own language`,
    ]);
  });

  it('tells notes on an article that is not there', async () => {
    await write([noteAt('One paragraph')], 'second.notes.yaml');
    expect(await errors()).toEqual([
      `${place('second.notes.yaml')}: the issue has no article "second": name the file as its article, first-article.notes.yaml, second-article.notes.yaml`,
    ]);
  });

  it('tells a file of notes that is not YAML, or elsewhere', async () => {
    await sample.write(FILE, 'notes: [\n');
    expect(await errors()).toEqual([
      expect.stringMatching(
        `^${place()}:\\d+: this is not YAML: .+ Check the indentation, quotes and colons\\.$`,
      ),
    ]);
    await sample.remove(FILE);
    await write([noteAt('A sentence')], '../first-article.notes.yaml');
    expect(await errors()).toEqual([
      'issues/first-article.notes.yaml: nothing reads this file: the records are issue.yaml, corrections.yaml, links.yaml, SLUG.notes.yaml, SLUG.claims.yaml and SLUG.changes.yaml in the folder of an issue, journal.yaml, accepted-words.yaml, redirects.yaml and lexicon/*.yaml: correct its name, or remove it',
    ]);
  });
});
