import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { chartedTable } from '../support/sample-charts.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FIRST = 'first-article.mdx';
const SECOND = 'second-article.mdx';

describe('the content check tells all faults at once, and each once:', () => {
  let sample: SampleContent;

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('tells a title in another language beside a misspelt field, each at its line', async () => {
    await sample.spoil(SECOND, 'authors:', 'auhtors:');
    await sample.spoil(SECOND, 'kk: Үлгінің алғашқы қадамдары 9', 'kk: Первые шаги образца и их значение');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toEqual([
      `issues/${SAMPLE_ISSUE}/second-article.mdx:5: unknown field "auhtors": write authors`,
      `issues/${SAMPLE_ISSUE}/second-article.mdx:4, title.kk: this is in Russian: write it in Kazakh, or put each text under its own language`,
    ]);
  });

  it('tells both titles of a figure that were exchanged, and none that is a name in all languages', async () => {
    const figure = (title: string) =>
      `\n\n${chartedTable({ figure: `kind: 'bars', ${title}, label: 'Country', series: ['2018'], unit: 'tonnes'`, rows: ['Country | 2018', 'Kazakhstan | 12'] })}`;
    const [name, russian, kazakh, english] = [
      "'Doing Business of the World Bank'",
      "'Экспорт товаров из стран региона'",
      "'Өңір елдерінің тауар экспорты'",
      "'Exports of goods from the region'",
    ];
    await sample.spoil(
      SECOND,
      '---\n\n',
      `---\n\n${figure(`title: { en: ${name}, kk: ${name}, ru: ${name} }`)}\n\n`,
    );
    expect((await checkContent(sample.root)).errors).toEqual([]);
    await sample.spoil(
      SECOND,
      `en: ${name}, kk: ${name}, ru: ${name}`,
      `en: ${russian}, kk: ${kazakh}, ru: ${english}`,
    );
    const { errors } = await checkContent(sample.root);
    expect(errors.map(({ message }) => message.replace(/^table \d, /u, ''))).toEqual([
      'figure.title.en: this is in Russian: write it in English, or put each text under its own language',
      'figure.title.ru: this is in English: write it in Russian, or put each text under its own language',
    ]);
  });

  it('looks for no number of a claim in a table about which something is told', async () => {
    const claims = [
      'claims:',
      '  - { id: one, kind: sum, claim: A sentence with a note, printed: { text: A, value: 1 }, unit: number,',
      '      formula: a, given: { a: { table: 1, row: Kazakhstan, column: Export, unit: number } } }',
    ];
    await sample.write('first-article.claims.yaml', `${claims.join('\n')}\n`);
    expect((await checkContent(sample.root)).errors).toEqual([]);
    await sample.spoil(FIRST, '| Kazakhstan | 1 |', '| Kazakhstan |');
    const { errors } = await checkContent(sample.root);
    expect(errors.map(tell)).toEqual([
      `issues/${SAMPLE_ISSUE}/${FIRST}:24: a row of table 1 has 1 cells, its header 2: give both the same number of | marks`,
    ]);
  });
});
