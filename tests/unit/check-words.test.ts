import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusedByHunspell } from '../../scripts/machine/hunspell.ts';
import { checkAcceptedWords } from '../../src/lib/check/accepted-words.ts';
import { possibleKazakhStems } from '../../src/lib/check/kazakh-endings.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { textsOf, textsOfContent } from '../../src/lib/check/texts.ts';
import { checkWords, type Refuse } from '../../src/lib/check/words.ts';
import type { AcceptedWords } from '../../src/schemas/accepted-words.ts';
import type { Locale } from '../../src/schemas/locales.ts';
import { sampleContent } from '../support/sample-content.ts';

const NONE: AcceptedWords = { en: [], kk: [], ru: [] };

/** A dictionary of a few words. */
const dictionaryOf =
  (...known: string[]): Refuse =>
  (_, words) =>
    new Set(words.filter((word) => !known.includes(word.toLowerCase())));

const check = (
  language: Locale,
  text: string,
  { accepted = NONE, refuse = dictionaryOf() }: { accepted?: AcceptedWords; refuse?: Refuse } = {},
) => checkWords([{ file: 'a.yaml', field: 'title', language, text }], accepted, refuse).map(tell);

const hasKazakh = refusedByHunspell('kk', []) !== undefined;

describe('the spelling check', () => {
  test('tells a word that no dictionary has, with its file and field', () => {
    expect(check('en', 'Trade groes', { refuse: dictionaryOf('trade') })).toEqual([
      'a.yaml, title: "groes" is not in the dictionary (en): correct it, or, if it is right, accept it in accepted-words.yaml',
    ]);
  });

  test('tells a word once in a file', () => {
    expect(check('en', 'groes, groes')).toHaveLength(1);
  });

  test.each([
    ['a Latin letter inside a Cyrillic word', 'Қaзақстан'],
    ['a Cyrillic letter inside a Latin word', 'Kаzakhstan'],
  ])('tells %s, whatever the dictionaries have and the editors accept', (_, word) => {
    const accepted = { en: [word], kk: [word], ru: [word] };
    expect(check('kk', word, { accepted, refuse: () => new Set() })[0]).toBe(
      `a.yaml, title: "${word}" has Latin and Cyrillic letters: write it in letters of one alphabet`,
    );
    expect(check('kk', word, { refuse: () => undefined })).toHaveLength(1);
  });

  test('looks a word up in the language of its letters, and of its text', () => {
    const asked: string[] = [];
    check('kk', 'Brexit және нарық', {
      refuse: (language, words) => {
        asked.push(...words.map((word) => `${language} ${word}`));
        return new Set();
      },
    });
    expect(asked).toEqual(['en Brexit', 'kk және', 'kk нарық']);
  });

  test('reads no addresses, places of templates, and endings that are joined to abbreviations', () => {
    expect(check('kk', 'https://a.kz/groes www.groes.kz office@groes.kz {groes} {groes}-дан')).toEqual([]);
    expect(check('kk', 'ЖІӨ-нің', { refuse: dictionaryOf('жіө') })).toEqual([]);
  });

  test('takes an accepted word with a capital, but not a name in small letters', () => {
    const accepted = { ...NONE, en: ['tenge', 'Almaty'] };
    expect(check('en', 'Tenge Almaty', { accepted })).toEqual([]);
    expect(check('en', 'tenge Almaty almaty', { accepted })).toHaveLength(1);
  });

  test('takes an accepted Kazakh word and one of the dictionary with endings', () => {
    const accepted = { ...NONE, kk: ['импорт'] };
    const refuse = dictionaryOf('мектеп');
    expect(check('kk', 'Импорттың мектебі мектептерден', { accepted, refuse })).toEqual([]);
    expect(check('kk', 'импорттик', { accepted: NONE, refuse })).toHaveLength(1);
  });

  test('tells an accepted word that nothing needs, but not where the dictionary is missing', () => {
    const accepted = { ...NONE, en: ['groes'] };
    expect(check('en', 'trade', { accepted, refuse: dictionaryOf('trade') })).toEqual([
      'accepted-words.yaml, en: nothing needs "groes": remove it',
    ]);
    expect(check('en', 'trade', { accepted, refuse: () => undefined })).toEqual([]);
  });

  test.skipIf(!hasKazakh)('finds a Kazakh word with a Russian letter that looks alike', () => {
    const wrong = ['Казақстан', 'мемлекеттик', 'қоғамдастык', 'денсаулык', 'улттық', 'онімдер', 'келісим'];
    const told = check('kk', wrong.join(' '), { refuse: refusedByHunspell });
    expect(told.map((each) => /"(.*?)"/u.exec(each)?.[1])).toEqual(wrong);
    const right = 'Қазақстан мемлекеттік қоғамдастық денсаулық ұлттық өнімдер келісім';
    expect(check('kk', right, { refuse: refusedByHunspell })).toEqual([]);
  });
});

describe('the stems that a Kazakh word may have', () => {
  test.each([
    ['мектептерімізде', 'мектеп'],
    ['мектебі', 'мектеп'],
    ['пайдаланбайды', 'пайдалан'],
    ['сандарының', 'сан'],
  ])('of %s are %s among others', (word, stem) => {
    expect(possibleKazakhStems(word)).toContain(stem);
  });

  test('take no ending of the other harmony or with a Russian letter', () => {
    expect(possibleKazakhStems('мектеплар')).not.toContain('мектеп');
    expect(possibleKazakhStems('мектептин')).not.toContain('мектеп');
  });
});

describe('the texts that are checked', () => {
  test('have the language that their field names, or else that of the file', () => {
    const tree = { title: 'A', kind: { en: 'B', kk: ['C'] } };
    const short = (language?: Locale) =>
      textsOf('f', tree, language).map((each) => `${each.field} ${each.language} ${each.text}`);
    expect(short('ru')).toEqual(['title ru A', 'kind.en en B', 'kind.kk.0 kk C']);
    expect(short()).toEqual(['kind.en en B', 'kind.kk.0 kk C']);
  });

  test('are those of the records, the lexicon and the articles, without names and references', async () => {
    const sample = await sampleContent();
    await sample.write(
      '../../lexicon/terms.yaml',
      'glossary: true\nconcepts:\n  - { en: [trade], kk: [сауда] }\n',
    );
    const texts = await textsOfContent(sample.root);
    await sample.discard();
    const files = new Set(texts.map(({ file }) => file.split('/').at(-1)));
    expect([...files].sort()).toContain('terms.yaml');
    expect([...files].filter((file) => file?.endsWith('.mdx')).length).toBeGreaterThan(1);
    expect(texts.map(({ text }) => text)).toContain('сауда');
    expect(texts.filter(({ text }) => text.includes('Үлгібаева'))).toEqual([]);
  });
});

describe('accepted-words.yaml', () => {
  const problemsOf = async (source?: string) => {
    const root = mkdtempSync(join(tmpdir(), 'accepted-words-'));
    if (source !== undefined) writeFileSync(join(root, 'accepted-words.yaml'), source);
    const problems = (await checkAcceptedWords(root)).map(tell);
    rmSync(root, { recursive: true });
    return problems;
  };

  test('need not be there', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  test('has words of three languages, each once and by itself', async () => {
    expect(await problemsOf('en: [tenge]\nkk: []\nru: []\n')).toEqual([]);
    expect(await problemsOf('en: [tenge, "two words"]\nkk: []\n')).toEqual([
      'accepted-words.yaml:1, en.1: write one word of two letters or more, of letters alone',
      expect.stringMatching(/^accepted-words\.yaml:1, ru: /u),
    ]);
    expect(await problemsOf('en: [tenge, tenge]\nkk: []\nru: []\n')).toEqual([
      'accepted-words.yaml:1, en.1: "tenge" is there already: remove it',
    ]);
  });
});

test('of a content with an error, npm run check:words tells the error and no more', async () => {
  const sample = await sampleContent();
  await sample.spoil('first-article.mdx', 'firstPage: ', 'firstpage: ');
  const { status, stderr } = spawnSync('node', ['scripts/check-words.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: sample.root },
  });
  await sample.discard();
  expect(status).toBe(1);
  expect(stderr).toContain('first-article.mdx');
  expect(stderr).toMatch(/Then ask for the spelling again: `npm run check:words`\n$/u);
  expect(stderr).not.toContain('    at ');
});
