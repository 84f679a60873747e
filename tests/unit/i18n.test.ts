import { describe, expect, test } from 'vitest';
import { dictionary, plural } from '../../src/i18n/index.ts';
import { counted, placeholders, SIGNS_THEMSELVES, strings, words } from '../support/dictionary-walk.ts';
import { LOCALES, ROOT_LOCALE, SCRIPTS, type Locale } from '../../src/schemas/locales.ts';

const NBSP = '\u00a0';
const TRANSLATIONS = LOCALES.filter((locale) => locale !== ROOT_LOCALE);
/** The languages whose alphabet and punctuation are held to the rules below. */
const CYRILLIC = ['kk', 'ru'] as const;

/** Programs and formats that the interface speaks of, and keys. */
const PROGRAMS =
  'JSON Markdown Google Scholar Zotero Pandoc EndNote Mendeley LaTeX JabRef OAI PMH Ctrl C Mac'.split(' ');

/**
 * Words in another script than the language’s own, each here because it is meant: names, codes, a term that
 * stays Latin. Add to a list what a new key truly needs; anything else is a look-alike letter or a word left untranslated.
 */
const FOREIGN_WORDS: Record<Locale, readonly string[]> = {
  en: [],
  kk: ['ISSN', 'DOI', 'ORCID', 'MIT', 'cookie', 'JavaScript', 'Chicago', ...PROGRAMS],
  ru: ['ISSN', 'DOI', 'ORCID', 'MIT', 'cookie', 'JavaScript', 'Chicago', ...PROGRAMS],
};

const ALPHABETS = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
};

/** What is wrong, one line a finding, so that a failure reads as a list to work through. */
function findings(locale: Locale, check: (text: string) => readonly string[]): string[] {
  return strings(dictionary(locale))
    .filter(([path]) => !SIGNS_THEMSELVES.test(path))
    .flatMap(([path, text]) => check(text).map((what) => `${locale}.${path}: ${what}`));
}

describe('the three dictionaries', () => {
  test.each(TRANSLATIONS)('%s has exactly the keys of English', (locale) => {
    const keys = (of: Locale) =>
      strings(dictionary(of))
        .map(([path]) => path)
        .sort();
    expect(keys(locale)).toEqual(keys('en'));
  });

  test.each(TRANSLATIONS)('%s has the placeholders of English in every text', (locale) => {
    const places = (of: Locale) =>
      Object.fromEntries(strings(dictionary(of)).map(([path, text]) => [path, placeholders(text)]));
    expect(places(locale)).toEqual(places('en'));
  });

  test.each(LOCALES)(
    '%s has no text that is empty, has blanks at its ends or two blanks together',
    (locale) => {
      const blanks = (text: string) => (text === '' || /^\s|\s$|\s\s/u.test(text) ? [`“${text}”`] : []);
      expect(findings(locale, blanks)).toEqual([]);
    },
  );

  test.each(LOCALES)('%s writes every placeholder as one word in braces', (locale) => {
    const stray = (text: string) => text.replaceAll(/\{\w+\}/g, '').match(/[{}]/g) ?? [];
    expect(findings(locale, stray)).toEqual([]);
  });

  test.each(LOCALES)('%s has no HTML in its texts', (locale) => {
    const markup = (text: string) => text.match(/[<>]|&\w+;/g) ?? [];
    expect(findings(locale, markup)).toEqual([]);
  });

  test.each(LOCALES)('%s never mixes Latin and Cyrillic letters in a word', (locale) => {
    const mixed = (text: string) =>
      words(text).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
    expect(findings(locale, mixed)).toEqual([]);
  });

  test.each(LOCALES)('%s has no word in another script but those it is meant to have', (locale) => {
    const own =
      SCRIPTS[locale] === 'Latin' ? /^[\p{Script=Latin}\p{M}]+$/u : /^[\p{Script=Cyrillic}\p{M}]+$/u;
    const foreign = (text: string) =>
      words(text).filter((word) => !own.test(word) && !FOREIGN_WORDS[locale].includes(word));
    expect(findings(locale, foreign)).toEqual([]);
  });

  test.each(CYRILLIC)('%s uses no Cyrillic letter from outside its alphabet', (locale) => {
    const strange = (text: string) =>
      (text.match(/\p{Script=Cyrillic}/gu) ?? []).filter(
        (letter) => !ALPHABETS[locale].includes(letter.toLowerCase()),
      );
    expect(findings(locale, strange)).toEqual([]);
  });

  test.each(CYRILLIC)('%s quotes with «…» and apostrophes with ’', (locale) => {
    const quotes = (text: string) => text.match(/["'“”„‘`]/g) ?? [];
    const unpaired = (text: string) =>
      (text.match(/«/g)?.length ?? 0) === (text.match(/»/g)?.length ?? 0) ? [] : [text];
    expect(findings(locale, (text) => [...quotes(text), ...unpaired(text)])).toEqual([]);
  });

  test.each(CYRILLIC)(
    '%s sets dashes off with spaces, the one before unbreakable, and binds № to its number',
    (locale) => {
      const loose = (text: string) => text.match(/ [—–]|—(?! )|\s-\s|№(?!\u00a0\{)/gu) ?? [];
      expect(findings(locale, loose)).toEqual([]);
    },
  );

  test.each(LOCALES)('%s shows the number in every counted phrase', (locale) => {
    const phrases = counted(dictionary(locale));
    expect(phrases.length).toBeGreaterThan(0);
    const silent = phrases.flatMap(([path, forms]) =>
      Object.entries(forms)
        .filter(([, form]) => !form.includes('{n}'))
        .map(([form]) => `${path}.${form}`),
    );
    expect(silent).toEqual([]);
  });

  test('abstract and keywords are labelled as the journal prints them', () => {
    const labels = (locale: Locale) => [
      dictionary(locale).article.abstract,
      dictionary(locale).article.keywords,
    ];
    expect(labels('kk')).toEqual(['Аңдатпа', 'Түйін сөздер']);
    expect(labels('ru')).toEqual(['Аннотация', 'Ключевые слова']);
  });
});

describe('counting', () => {
  test.each([
    [0, '0 статей'],
    [1, '1 статья'],
    [2, '2 статьи'],
    [4, '4 статьи'],
    [5, '5 статей'],
    [11, '11 статей'],
    [12, '12 статей'],
    [21, '21 статья'],
    [22, '22 статьи'],
    [101, '101 статья'],
    [111, '111 статей'],
    [1.5, '1,5 статьи'],
    [2000, `2${NBSP}000 статей`],
  ])('Russian counts %d article(s) as «%s»', (n, phrase) => {
    expect(plural('ru', dictionary('ru').issue.articles, n)).toBe(phrase);
  });

  test.each([0, 1, 2, 5, 11, 21, 101, 111])('Kazakh keeps the noun singular after %d', (n) => {
    expect(plural('kk', dictionary('kk').issue.articles, n)).toBe(`${String(n)} мақала`);
  });

  test('Kazakh has one form for every number in every counted phrase', () => {
    const varied = counted(dictionary('kk')).filter(([, forms]) => new Set(Object.values(forms)).size !== 1);
    expect(varied).toEqual([]);
  });

  test('Kazakh never puts a plural ending on the noun after a number', () => {
    const ending = (text: string) =>
      text.match(/\{(?:n|words|count)\}[\s\u00a0](?:\p{L}+\s)?\p{L}+[лдт][ае]р(?!\p{L})/gu) ?? [];
    expect(findings('kk', ending)).toEqual([]);
  });

  test.each([
    [1, '1 article'],
    [2, '2 articles'],
    [21, '21 articles'],
    [1200, '1,200 articles'],
  ])('English counts %d as “%s”', (n, phrase) => {
    expect(plural('en', dictionary('en').issue.articles, n)).toBe(phrase);
  });

  test('a counted phrase takes other values beside its number', () => {
    const forms = { one: '{n} {of}', few: '{n} {of}', many: '{n} {of}', other: '{n} {of}' };
    expect(plural('ru', forms, 3, { of: 'из 6' })).toBe('3 из 6');
  });
});
