import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { capitalized } from '../../src/i18n/capitalized.ts';
import { inLanguages } from '../../src/i18n/in-languages.ts';
import { dictionary } from '../../src/i18n/index.ts';
import {
  journalDescription,
  journalIntroduction,
  languagesFact,
} from '../../src/lib/publication/journal-words.ts';
import { journalSchema, type JournalRecord } from '../../src/schemas/journal.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { strings } from '../support/dictionary-walk.ts';

const NBSP = '\u00a0';
const own = journalSchema.parse(parse(readFileSync('content/journal.yaml', 'utf8')));
const journal: JournalRecord = {
  ...own,
  since: 1999,
  about: { en: 'A review.', kk: 'Шолу.', ru: 'Обзор.' },
  description: { en: 'Research.', kk: 'Зерттеулер.', ru: 'Исследования.' },
};
const inThese = (...languages: Locale[]) => languages.map((language) => ({ language }));

describe('the languages of texts, within a sentence', () => {
  test.each([
    ['en', ['en'], 'in English'],
    ['en', ['en', 'ru'], 'in English and Russian'],
    ['en', ['en', 'kk', 'ru'], 'in English, Kazakh and Russian'],
    ['kk', ['en'], 'ағылшын тілінде'],
    ['kk', ['kk', 'ru'], 'қазақ және орыс тілдерінде'],
    ['kk', ['en', 'kk', 'ru'], 'ағылшын, қазақ және орыс тілдерінде'],
    ['ru', ['en'], 'на английском языке'],
    ['ru', ['en', 'kk'], 'на английском и казахском языках'],
    ['ru', ['en', 'kk', 'ru'], 'на английском, казахском и русском языках'],
  ] as const)('are named in %s for %j as “%s”', (locale, languages, phrase) => {
    expect(inLanguages(locale, languages)).toBe(phrase);
  });
});

describe('what the site says of the journal', () => {
  it('counts the languages of the articles, each once and in the order of the journal', () => {
    expect(journalDescription(journal, inThese('ru', 'en', 'ru'), 'en')).toBe(
      'Research. Articles are in English and Russian, with abstracts in English, Kazakh and Russian.',
    );
  });

  it.each([
    [
      'en',
      'A review. The journal has been published since 1999. Articles are in English, with abstracts in English, Kazakh and Russian.',
    ],
    [
      'kk',
      `Шолу. Журнал 1999${NBSP}жылдан бастап шығады. Мақалалар ағылшын тілінде, аңдатпалар ағылшын, қазақ және орыс тілдерінде жарияланады.`,
    ],
    [
      'ru',
      `Обзор. Издаётся с 1999${NBSP}года. Статьи публикуются на английском языке, аннотации${NBSP}— на английском, казахском и русском языках.`,
    ],
  ] as const)('is in %s: %s', (locale, words) => {
    expect(journalIntroduction(journal, inThese('en'), locale)).toBe(words);
  });

  it('has the languages as a fact too', () => {
    expect(languagesFact(inThese('kk', 'ru'), 'en')).toBe(
      'articles in Kazakh and Russian; titles, abstracts and keywords in English, Kazakh and Russian',
    );
  });

  it('begins with a capital what stands alone', () => {
    expect(LOCALES.map((locale) => capitalized(locale, { en: 'a b', kk: 'іс', ru: 'ё' }[locale]))).toEqual([
      'A b',
      'Іс',
      'Ё',
    ]);
  });
});

describe('the dictionaries', () => {
  /** A text without what writers of it may do differently. */
  const plain = (text: string) => text.replaceAll('’', "'").toLowerCase();

  test.each(LOCALES)('say in %s nothing that is true of this journal alone', (locale) => {
    const { title, kind, frequency, website, publisherMark, publisherNames, issn } = own;
    const facts = [
      title,
      kind[locale],
      frequency[locale],
      website,
      publisherMark,
      publisherNames[locale],
      issn,
    ];
    const said = strings(dictionary(locale)).filter(([, text]) =>
      facts.some((fact) => plain(text).includes(plain(fact))),
    );
    expect(said).toEqual([]);
  });
});
