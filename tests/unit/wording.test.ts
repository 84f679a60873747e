import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dictionary } from '../../src/i18n/index.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { wordingFaults } from '../support/wording-faults.ts';
import { bindSpaces } from '../../src/schemas/bind-spaces.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { journalSchema } from '../../src/schemas/journal.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import { SIGNS_THEMSELVES, strings } from '../support/dictionary-walk.ts';
import { issuesInContent } from '../support/issues-in-content.ts';

/** The faults of every text of a tree, each with its path. */
const faultsIn = (locale: Locale, tree: unknown) =>
  strings(tree).flatMap(([path, text]) =>
    SIGNS_THEMSELVES.test(path)
      ? []
      : wordingFaults(locale, text).map((fault) => `${locale}.${path}: ${fault}`),
  );
const readYaml = (path: string): unknown => parse(readFileSync(`${CONTENT_ROOT}/${path}`, 'utf8'));

describe('a fault of wording is', () => {
  test.each([
    ['en', "Central Asia's Affairs", 'write ’ for an apostrophe'],
    ['en', 'the word "trade"', 'write quotation marks of print'],
    ['ru', 'Журнал — обозрение', 'write a no-break space before —'],
    ['ru', 'свидетельство № 3529-ж', 'write a no-break space after №'],
    ['en', 'certificate No. 3529-zh', 'write a no-break space after No.'],
    ['ru', '12,5 %', 'write a no-break space before %'],
    ['ru', '42 177,8', 'write a no-break space inside a number'],
    ['kk', 'журнал - шолу', 'write a dash, not a hyphen between spaces'],
    ['ru', 'Нурдаuletова', '“Нурдаuletова” mixes alphabets'],
    ['ru', 'Сағындық', '“Сағындық” has a Kazakh letter'],
  ] as const)('in %s: %s', (locale, text, fault) => {
    expect(wordingFaults(locale, text)).toEqual([fault]);
  });

  test.each([
    ['en', 'Central Asia’s Affairs, No.\u00a04: “trade”, 42,177.8'],
    ['kk', 'Сағындық, №\u00a03529-ж, сауда-экономикалық\u00a0— 12,5%'],
    ['ru', '«Central Asia’s Affairs»\u00a0— 42\u00a0177,8; 12,5\u00a0%; МЕМСТ 7.1–2003'],
  ] as const)('not in what is rightly written: %s', (locale, text) => {
    expect(wordingFaults(locale, text)).toEqual([]);
  });
});

describe('the site’s own words have no such fault:', () => {
  test.each(LOCALES)('the dictionary, %s', (locale) => {
    expect(faultsIn(locale, dictionary(locale))).toEqual([]);
  });

  test.each(LOCALES)('what journal.yaml says to readers, %s', (locale) => {
    const { title, kind, frequency, publisherNames, about, description, rights } = journalSchema.parse(
      readYaml('journal.yaml'),
    );
    const { owner, reproduction } = rights;
    const said = [kind, frequency, publisherNames, about, description, owner, reproduction];
    expect(
      [title, ...said.map((each) => each[locale])].flatMap((each) => wordingFaults(locale, each)),
    ).toEqual([]);
  });

  test.each(LOCALES)('the reasons of corrections, %s', (locale) => {
    const said = issuesInContent()
      .map((id) => `issues/${id}/corrections.yaml`)
      .filter((file) => existsSync(`${CONTENT_ROOT}/${file}`))
      .flatMap((file) => Object.values(correctionsSchema.parse(readYaml(file)).reasons))
      .map((reason) => reason[locale]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.flatMap((each) => wordingFaults(locale, each))).toEqual([]);
  });
});

test('spaces at which no line may break are bound, and no other', () => {
  expect(bindSpaces('А — б, № 4, №. 4-а, No. 4, 12,5 %, 1 234 567,8, в 2019 году 565 чел., 75 20 20')).toBe(
    'А\u00a0— б, №\u00a04, №.\u00a04-а, No.\u00a04, 12,5\u00a0%, 1\u00a0234\u00a0567,8, в 2019 году 565 чел., 75 20 20',
  );
});
