import { expect, test } from 'vitest';
import {
  authorsInRecords,
  isSameKeyword,
  otherNames,
  titleInRecords,
  twoForms,
} from '../../src/schemas/record-forms.ts';
import { inEachLocale } from '../../src/schemas/locales.ts';
import { samplePerson, samplePublication } from '../support/sample-publication.ts';

const person = samplePerson('Асель', 'Нурланова');
/** An author whose name the head of the article prints in Kazakh letters in Russian too. */
const author = {
  ...person,
  name: {
    en: { printed: 'Assel Nurlanova', given: 'Assel', family: 'Nurlanova' },
    kk: { printed: 'Әсел Нұрланова', given: 'Әсел', family: 'Нұрланова' },
    ru: {
      printed: 'Әсел Нұрланова',
      record: 'Асель Нурланова',
      given: 'Асель',
      family: 'Нурланова',
    },
  },
};
const publication = samplePublication({
  title: { en: 'Growing', kk: 'Даму', ru: 'Развитие' },
  recordTitle: { kk: 'Дамыту' },
  authors: [author],
});
const { article, records } = publication;

test('a record has the title and the names of the contents where the head prints others', () => {
  expect(inEachLocale((locale) => records[locale].title)).toEqual({
    en: 'Growing',
    kk: 'Дамыту',
    ru: 'Развитие',
  });
  expect(titleInRecords(article, 'kk')).toBe('Дамыту');
  expect(records.ru.author).toEqual([{ given: 'Асель', family: 'Нурланова' }]);
  expect(inEachLocale((locale) => authorsInRecords(article, locale))).toEqual({
    en: 'Assel Nurlanova',
    kk: 'Әсел Нұрланова',
    ru: 'Асель Нурланова',
  });
});

test('both forms of a title and of a name are told, and what has one form is not', () => {
  expect(twoForms(article)).toEqual([
    { language: 'kk', head: 'Даму', contents: 'Дамыту' },
    { language: 'ru', head: 'Әсел Нұрланова', contents: 'Асель Нурланова' },
  ]);
});

test('the other names of a person are each told once, in a language that has them', () => {
  expect(otherNames(author, 'ru')).toEqual([
    { language: 'en', form: 'Assel Nurlanova' },
    { language: 'kk', form: 'Әсел Нұрланова' },
  ]);
  expect(otherNames(author, 'kk')).toEqual([
    { language: 'en', form: 'Assel Nurlanova' },
    { language: 'ru', form: 'Асель Нурланова' },
  ]);
  expect(otherNames(person, 'kk')).toEqual([]);
});

test('keywords correspond in all the lists, in none, or in all but some', () => {
  const same = (keywordsCorrespond: typeof article.keywordsCorrespond) =>
    [0, 1, 2].map((index) => isSameKeyword({ ...article, keywordsCorrespond }, index));
  expect(same(true)).toEqual([true, true, true]);
  expect(same(false)).toEqual([false, false, false]);
  expect(same({ except: [2] })).toEqual([true, false, true]);
});
