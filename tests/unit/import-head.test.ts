import { expect, test } from 'vitest';
import { draftOf } from '../../src/lib/import/draft.ts';
import { kindOf } from '../../src/lib/import/head-lines.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { drafted, messagesOf, textOf } from '../support/drafted.ts';
import { wordDocument, wordParagraph, wordRun } from '../support/word-document.ts';

test('affiliations in the languages of the other abstracts are told, for the draft has those of the text alone', () => {
  const lines = [
    'Test Title Here and There',
    'T. Tester',
    'Sample Institute',
    'Abstract. A test.',
    'Пробный текст',
  ];
  const more = ['Т. Тестер', 'Институт проб', 'Аннотация. Проба.', 'Ключевые слова: проба'];
  const draft = drafted(
    [...lines, ...more, 'The text of the test is in English.'].map((line) => wordParagraph(line)).join(''),
  );
  expect(draft.mdx).toContain('printed: "Sample Institute"');
  expect(messagesOf(draft)).toContain(
    'Институт проб: this line is of another language than the text: the draft has that of the text alone',
  );
});

test('two titles in two languages over the abstracts are each of their own language', () => {
  const lines = [
    'Water of the Sample',
    'Үлгі ауданының суы',
    'T. Tester',
    'Abstract. A test.',
    'Аңдатпа. Сынақ үшін.',
  ];
  const draft = drafted(
    [...lines, 'The text of the test is in English.'].map((line) => wordParagraph(line)).join(''),
  );
  expect(draft.mdx).toContain('en: "Water of the Sample"');
  expect(draft.mdx).toContain('kk: "Үлгі ауданының суы"');
  expect(textOf(draft)).toBe('The text of the test is in English.');
});

/** A Russian article whose one head stands over abstracts of which the Kazakh one is the first. */
const RUSSIAN = [
  'DOI: 10.5555/test.1',
  'УДК 327',
  'Реки и квоты',
  'Е. К. Пробная, Д. С. Опытный',
  'Институт проб',
  'e-mail: test@example.org',
  'Аңдатпа. Сынақ үшін жазылған мәтін.',
  'Аннотация. Текст для пробы.',
  'Abstract. A text for a test.',
  'Вода этой реки принадлежит четырём государствам.',
];

test('one head over the abstracts of all languages is that of the language of the text', () => {
  const draft = drafted(RUSSIAN.map((line) => wordParagraph(line)).join(''));
  expect(draft.mdx).toContain('  ru: "Реки и квоты"');
  expect(draft.mdx).toContain('ru: { printed: "Д. С. Опытный", given: "Д. С.", family: "Опытный" }');
  expect(messagesOf(draft)).toContain(': no title found in: en, kk. A sample stands there');
});

test('a DOI becomes the field of the record; what the record has no field for, and what is an author’s, is told', () => {
  const draft = drafted(RUSSIAN.map((line) => wordParagraph(line)).join(''));
  expect(draft.mdx).toContain('\ndoi: 10.5555/test.1\n');
  expect(messagesOf(draft).filter((message) => message.includes('left out'))).toEqual([
    'УДК 327: "УДК 327" was left out of the draft: the record of an article has no field for it',
    'e-mail: test@example.org: "e-mail: test@example.org" was left out of the draft: write it as `email` or `orcid` of its author (docs/record.md)',
  ]);
});

test('an author may stand with an initial in the middle, and before the position in one line', () => {
  const review = [
    wordParagraph('Rivers Without End', '<w:jc w:val="center"/>'),
    wordParagraph('Tamara K. Tester'),
    wordParagraph('Sample Institute'),
    wordParagraph('A. B. Editor, Editor-in-Chief'),
    wordParagraph('The book begins with a notebook, which was kept at a river for years.'),
  ];
  const draft = drafted(review.join(''));
  expect(draft.mdx).toContain('en: { printed: "Tamara K. Tester", given: "Tamara K.", family: "Tester" }');
  expect(draft.mdx).toContain('en: { printed: "A. B. Editor", given: "A. B.", family: "Editor" }');
  expect(draft.mdx).toContain('printed: "Editor-in-Chief"');
  expect(textOf(draft)).toBe('The book begins with a notebook, which was kept at a river for years.');
});

test.for(['A. Omarov, Maria Ivanova', 'А. Омаров, Мария Иванова', 'Marat K. Abenov, Aigul Serikova'])(
  'every name of a line is an author: %s',
  (line) => {
    expect(kindOf({ text: line, leadingMark: undefined })).toBe('authors');
  },
);

test('a DOI may be written as an address', () => {
  const draft = drafted(
    [
      'DOI: https://doi.org/10.1234/abc.1',
      'ON THE RIVERS',
      'Marat K. Abenov',
      'Abstract: Rivers.',
      'Key words: rivers, water',
      'The text begins.',
    ]
      .map((line) => wordParagraph(wordRun(line)))
      .join(''),
  );
  expect(draft.mdx).toContain('doi: 10.1234/abc.1');
  expect(textOf(draft)).toBe('The text begins.');
});

test('over an editorial or a review, its rubric is no title, and a book is no institution', () => {
  const centred = '<w:jc w:val="center"/>';
  const review = [
    wordParagraph('BOOK REVIEW', centred),
    wordParagraph('Rivers Without End', centred),
    wordParagraph('T. Tester'),
    wordParagraph('Review of: The Measured River. Sample University Press, 2020. 312 pp.'),
    wordParagraph('The book begins with a notebook, which was kept at a river for years.'),
  ];
  const draft = drafted(review.join(''));
  expect(draft.mdx).toContain('  en: "Rivers Without End"');
  expect(textOf(draft)).toBe(
    'Review of: The Measured River. Sample University Press, 2020. 312 pp.\n\nThe book begins with a notebook, which was kept at a river for years.',
  );
  expect(messagesOf(draft)).toContain(
    'BOOK REVIEW: "BOOK REVIEW" was left out of the draft: write under `type` what the article is',
  );
});

test('an editorial without an abstract gets no sample of one, and nothing is told of it', () => {
  const document = wordDocument(wordParagraph('The text of the test is in English.'));
  const draft = draftOf(readManuscript(document), { slug: 'test', page: 1, type: 'editorial' });
  expect(draft.mdx).toContain('\ntype: editorial\n');
  expect(draft.mdx).not.toMatch(/abstract|keyword/u);
  expect(messagesOf(draft).filter((message) => /abstract|key words/u.test(message))).toEqual([]);
});

test('the line about an author is a sample as the name of an organization', () => {
  const draft = drafted(RUSSIAN.map((line) => wordParagraph(line)).join(''));
  expect(draft.mdx).toContain(
    'institution: "Институт проб" # SAMPLE: leave the organization alone, or remove the field, and remove these words',
  );
});
