import { expect, test } from 'vitest';
import { articleDocument } from '../../src/lib/exports/epub/article.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import { journalSchema } from '../../src/schemas/journal.ts';
import { FULL_FIELDS, FULL_JOURNAL, fullPublication } from '../support/full-record.ts';
import { markdownParts } from '../support/markdown-lines.ts';
import { outputOf } from '../support/full-record-formats.ts';

const name = { printed: 'A.\u00a0B. Sample', given: 'A.\u00a0B.', family: 'Sample' };
const cyrillic = {
  printed: 'А.\u00a0Б. Образцова',
  record: 'Образцова А.\u00a0Б.',
  given: 'А.\u00a0Б.',
  family: 'Образцова',
};
const inAll = (text: string) => ({
  en: `${text} No.\u00a05`,
  kk: `${text} №\u00a05`,
  ru: `${text} №\u00a05`,
});

/** An article whose texts all have spaces at which no line may end: written so, or set by the edition. */
const bound = fullPublication(
  {
    title: inAll('Rule'),
    authors: FULL_FIELDS.authors.map((author) => ({
      ...author,
      name: { en: name, kk: cyrillic, ru: cyrillic },
      credentials: {
        language: 'ru',
        printed: 'сотрудник Института №\u00a05',
        institution: 'Института №\u00a05',
      },
      affiliations: [{ name: { en: 'School No.\u00a05', ru: 'Школа №\u00a05' } }],
    })),
    abstract: inAll('A growth of 5\u00a0% under'),
    keywords: { en: ['Rule No.\u00a05'], kk: ['№\u00a05 ереже'], ru: ['правило №\u00a05'] },
    funding: [{ funder: { en: 'Fund No.\u00a05', ru: 'Фонд №\u00a05' }, awards: ['AP-12-34'] }],
  },
  journalSchema.parse({
    ...FULL_JOURNAL,
    publisherNames: inAll('Institute'),
  }),
);

test('a record has plain spaces in every format, between initials too', () => {
  const { epub, markdown: whole, ...output } = outputOf(bound);
  // Of JATS and Markdown the record alone: their text is as it is set.
  const jats = output.jats.replace(/<body>.*/su, '');
  const coins = decodeURIComponent(output.coins.replaceAll('+', ' '));
  const files = { ...output, jats, coins, markdown: markdownParts(whole).yaml };
  const left = Object.entries(files).flatMap(([format, text]) =>
    [...text.matchAll(/.{0,20}[\u00a0\u202f].{0,20}/gu)].map(([found]) => `${format}: ${found}`),
  );
  expect(left).toEqual([]);
  const withoutNames = Object.entries(files).filter(([, text]) => !/A\. B\.|А\. Б\./u.test(text));
  expect(withoutNames.map(([format]) => format)).toEqual(['signposting']);
  expect(files.highwire).toContain('citation_author Sample, A. B.');
  expect(epub).toContain('A.\u00a0B.\u00a0Sample');
});

test('the text below a record stays as it is set', () => {
  expect(bound.text).toEqual(fullPublication().text);
  expect(articleDocument(bound, new Map(), new Map()).content).toContain('Rule No.\u00a05');
  expect(markdownParts(markdown.write(bound, 'en')).text).toContain('Rule No. 5');
});
