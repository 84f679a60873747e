import { expect, test } from 'vitest';
import { markId } from '../../src/lib/content-tree/note-marks.ts';
import { inlineText } from '../../src/lib/content-tree/plain-text.ts';
import { numberIn, superscript } from '../../src/lib/content-tree/superscript.ts';
import { readingMinutes } from '../../src/lib/journal/reading-time.ts';
import { articleFileName } from '../../src/lib/publication/links.ts';
import type { ArticleKind } from '../../src/lib/publication/publication.ts';

test('the mark of a note is its number in superscript, digit by digit, and is read back', () => {
  expect(superscript(1234567890)).toBe('¹²³⁴⁵⁶⁷⁸⁹⁰');
  expect(numberIn('¹²³⁴⁵⁶⁷⁸⁹⁰')).toBe(1234567890);
});

test('each mark of a note has an id of its own', () => {
  expect([0, 1, 2].map((earlier) => markId(2, earlier))).toEqual(['fnref-2', 'fnref-2-2', 'fnref-2-3']);
});

test('a new line in a text parts its words', () => {
  expect(
    inlineText([{ type: 'text', value: 'one' }, { type: 'break' }, { type: 'text', value: 'two' }]),
  ).toBe('one two');
});

test('a file that is kept says its language, where its article has one in each; English is the first and says none', () => {
  const kind: ArticleKind = { ending: 'bib', label: 'BibTeX', mediaType: 'text/plain', languages: 'each' };
  expect((['en', 'kk', 'ru'] as const).map((locale) => articleFileName(kind, 'eu', locale))).toEqual([
    'eu.bib',
    'eu.kk.bib',
    'eu.ru.bib',
  ]);
  expect(articleFileName({ ...kind, languages: 'one' }, 'eu', 'kk')).toBe('eu.bib');
});

test('nothing is read in less than a minute', () => {
  expect(readingMinutes(0, 'en')).toBe(1);
});
