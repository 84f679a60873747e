import { readdirSync, readFileSync } from 'node:fs';
import { validateStyle } from 'csl-validator-wasm';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { processor } from '../../src/lib/citation/engine.ts';
import type { CslItem } from '../../src/lib/citation/record.ts';
import { inTextReference, references } from '../../src/lib/citation/reference.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { names, sampleRecord } from '../support/sample-record.ts';

const FOLDER = 'src/lib/citation';

const TITLES = [
  'A title',
  'Is it open?',
  'It is open!',
  'A “quoted” word and "another"',
  '«Ашық диалог» және «халық үніне құлақ асатын мемлекет»',
  'Trade & transit: 1 < 2 > 0 <i>not italics</i> H²O',
  "The people's choice",
];

const AUTHORS = names(
  ...Array.from({ length: 25 }, (_, i) => `Family${String.fromCodePoint(65 + i)}, Anna Ye`),
);

/** Everything that can be written of a record in a language. */
function written(record: CslItem, locale: Locale): { html: string; text: string }[] {
  return references(record, locale).flatMap(({ html, text, accessed }) => [
    { html, text },
    ...(accessed === undefined ? [] : [accessed]),
  ]);
}

const CASES = LOCALES.flatMap((locale) =>
  TITLES.flatMap((title) =>
    [1, 2, 3, 4, 7, 21, 25].map((count) => ({
      locale,
      title,
      count,
      all: written(sampleRecord({ title, author: AUTHORS.slice(0, count) }), locale),
    })),
  ),
);

/** What a check finds in every reference, with the reference. */
function findings(wrong: RegExp, of: 'html' | 'text'): string[] {
  return CASES.flatMap(({ all }) => all.map((one) => one[of])).filter((one) => wrong.test(one));
}

describe('every reference', () => {
  test.each([
    ['two full stops', /\.\.|\.”\.|\.»\./u],
    ['two commas, or a comma before a full stop', /,,|,\./u],
    ['a full stop after another end of a sentence', /[?!]\.|[?!][”’]\./u],
    ['a space before a sign', / [,.;:!?)\]»”’]/u],
    ['no space after a sign that parts', /[,;](?=[^\s”’»])|\](?=\p{L})|\p{L}\[/u],
    ['two spaces', / {2}/u],
    ['a no-break space', /\u00a0/u],
    ['a straight quotation mark', /["']/u],
    ['empty brackets', /\(\)|\[\]|“”|«»/u],
    ['something that was not there', /undefined|null|NaN/u],
  ])('has no %s in its text', (_, wrong) => {
    expect(findings(wrong, 'text')).toEqual([]);
  });

  test('has no element in its HTML but italics, and says as HTML what it says as text', () => {
    for (const { html, text } of CASES.flatMap(({ all }) => all)) {
      const page = load(html, null, false);
      const elements = page('*').toArray();
      expect(elements.map((element) => page(element).prop('tagName')).filter((tag) => tag !== 'I')).toEqual(
        [],
      );
      expect(elements.length).toBeGreaterThanOrEqual(html.includes(' // ') ? 0 : 1);
      expect(page.root().text().replaceAll('\u00a0', ' ')).toBe(text);
    }
  });

  test('escapes what HTML would read, and leaves markup in a title as text', () => {
    const title = 'Trade & transit: 1 < 2 <i>x</i> &amp; A >';
    const [apa] = references(sampleRecord({ title, URL: 'https://journal.example/?a=1&b=2' }), 'en');
    expect(apa?.html).toBe(
      'Mustafayev,\u00a0B. (2020). Trade &amp; transit: 1 &lt; 2 &lt;i&gt;x&lt;/i&gt; &amp;amp; A &gt;. <i>Central Asia’s Affairs</i>, (4), 7. https://journal.example/?a=1&amp;b=2',
    );
    expect(apa?.text).toContain('1 < 2 <i>x</i> &amp; A >. Central');
  });

  test('has the first page alone, and no page where a passage is quoted', () => {
    for (const locale of LOCALES) {
      const record = sampleRecord({ page: '777' });
      for (const { style, text } of references(record, locale)) {
        expect(text.match(/777/g)).toHaveLength(1);
        expect(text).not.toMatch(/777[–-]\d|pp\./);
        expect(inTextReference(record, locale, style)).not.toContain('777');
      }
    }
  });

  test('has the place of the day once where the style wants the day, and nothing of it elsewhere', () => {
    for (const { style, html, text, accessed } of references(sampleRecord(), 'ru')) {
      expect(`${html}${text}`).not.toMatch(/accessed|дата обращения/);
      expect(accessed?.text.split('{accessed}').length, style).toBe(accessed === undefined ? undefined : 2);
      expect(accessed?.html.split('{accessed}').length, style).toBe(accessed === undefined ? undefined : 2);
    }
  });

  test('quotes inside a quoted title as the language does', () => {
    const mla = (locale: Locale, title: string) =>
      references(sampleRecord({ title }), locale).find(({ style }) => style === 'mla')?.text;
    expect(mla('en', 'A “quoted” word')).toContain('“A ‘Quoted’ Word.” Central');
    expect(mla('en', 'A "quoted" word')).toContain('“A ‘Quoted’ Word.” Central');
    expect(mla('kk', 'Бұл «ашық» диалог')).toContain('«Бұл “ашық” диалог». Central');
    expect(mla('ru', 'Это «открытый» диалог')).toContain('«Это „открытый“ диалог». Central');
    expect(mla('ru', 'Это "открытый" диалог')).toContain('«Это „открытый“ диалог». Central');
  });

  test('keeps a question at the end of a title', () => {
    const ends = references(sampleRecord({ title: 'Is it open?' }), 'en').map(({ text }) =>
      text.slice(text.search(/is it open/i), text.indexOf('Central')),
    );
    expect(ends).toEqual([
      'Is it open? ',
      'Is It Open?” ',
      'Is It Open?” ',
      'Is it open?’, ',
      'Is it open? / B. Mustafayev // ',
      'Is it open? // ',
    ]);
  });

  test.each(['Открыт ли он?', 'Открыт ли «диалог»?', 'Открыт ли этот "диалог?"'])(
    'ends the sentence of the reference where a Russian title asks: %s',
    (title) => {
      const mla = references(sampleRecord({ title }), 'ru').find(({ style }) => style === 'mla')?.text;
      expect(mla).toMatch(/^Mustafayev, Bakhtiyor\. «Открыт ли .+[?“]»\. Central/u);
    },
  );

  test('leaves a Kazakh or Russian title as it is', () => {
    const title = 'ЕО дағдарысы: даму векторлары, iPhone және COVID-19';
    for (const locale of ['kk', 'ru'] as const) {
      for (const { text } of references(sampleRecord({ title }), locale)) expect(text).toContain(title);
    }
  });
});

describe('the list of styles', () => {
  test('begins with APA in English, with the standards of the region in Kazakh and Russian', () => {
    const order = (locale: Locale) => references(sampleRecord(), locale).map(({ name }) => name);
    expect(order('en')).toEqual([
      'APA 7',
      'Chicago (author–date)',
      'MLA 9',
      'Harvard',
      'GOST 7.1-2003',
      'GOST R 7.0.5-2008',
    ]);
    expect(order('kk').slice(0, 4)).toEqual([
      'МЕМСТ 7.1–2003',
      'ГОСТ Р 7.0.5–2008',
      'APA 7',
      'Chicago (автор, жыл)',
    ]);
    expect(order('ru').slice(0, 4)).toEqual([
      'ГОСТ 7.1–2003',
      'ГОСТ Р 7.0.5–2008',
      'APA 7',
      'Chicago (автор, год)',
    ]);
  });

  test('makes each processor once', () => {
    expect(processor('mla', 'kk')).toBe(processor('mla', 'kk'));
    expect(processor('mla', 'kk')).not.toBe(processor('mla', 'ru'));
  });

  test('an entry does not remember the one before it, even under the same name', () => {
    const [first] = references(sampleRecord({ title: 'First' }), 'en');
    const [second] = references(sampleRecord({ title: 'Second' }), 'en');
    expect([first?.text, second?.text].map((text) => text?.match(/First|Second/g))).toEqual([
      ['First'],
      ['Second'],
    ]);
  });
});

describe('the files of the processor', () => {
  test.each(readdirSync(`${FOLDER}/styles`))('%s is valid CSL', async (name) => {
    expect(await validateStyle(readFileSync(`${FOLDER}/styles/${name}`, 'utf8'))).toBe('');
  });

  test('the schema is asked: a style with a misspelt attribute is not valid', async () => {
    const style = readFileSync(`${FOLDER}/styles/mla.csl`, 'utf8').replace('quotes="true"', 'qoutes="true"');
    expect(await validateStyle(style)).toContain('qoutes');
  });

  test('the three languages have the same terms in the same forms', () => {
    const terms = (name: string) => {
      const page = load(readFileSync(`${FOLDER}/locales/${name}`, 'utf8'), { xml: true });
      return page('term')
        .toArray()
        .map((term) => `${page(term).attr('name') ?? ''} ${page(term).attr('form') ?? ''}`);
    };
    const [english, ...others] = readdirSync(`${FOLDER}/locales`).map(terms);
    expect(english?.length).toBeGreaterThan(0);
    expect(others).toEqual([english, english]);
  });
});
