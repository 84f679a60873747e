import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/lib/citation/record.ts';
import { inTextReference, references, type StyleId } from '../../src/lib/citation/reference.ts';
import type { Locale } from '../../src/schemas/localized.ts';
import { names, sampleRecord } from '../support/sample-record.ts';

const END = 'https://journal.example/a/';

const EN = names('Mustafayev, Bakhtiyor', 'Makhambetaliyev, Zhomart', 'Khan, Yuri Ali', 'Doe, Jean-Paul');
const KK = names('Әбдірешев, Әлішер', 'Ұзақбаев, Ғабит', 'Іскендір, Өмір', 'Һашим, Қайрат');
const RU = names('Мустафаев, Жан-Клод', 'Щербаков, Юрий Хамитович', 'Абдрешев, Алишер', 'Ким, Юлия');
const AUTHORS = { en: EN, kk: KK, ru: RU };

/** Twenty-five authors: Anna, Anna of the family A, B, C and so on. */
const MANY = names(...Array.from({ length: 25 }, (_, i) => `${String.fromCodePoint(65 + i)}son, Anna Maria`));

function text(style: StyleId, parts: Partial<CslItem>, locale: Locale = 'en'): string {
  const reference = references(sampleRecord(parts), locale).find((one) => one.style === style);
  return reference?.accessed?.text ?? reference?.text ?? '';
}

/** What the entry says before its title, `A title`. */
function head(style: StyleId, author: CslItem['author'], locale: Locale = 'en'): string {
  return text(style, { author }, locale).split(/ ?[“‘«]?A title/i)[0] ?? '';
}

function inText(style: StyleId, count: number, locale: Locale = 'en'): string {
  return inTextReference(sampleRecord({ author: AUTHORS[locale].slice(0, count) }), locale, style);
}

describe('APA', () => {
  test('names up to twenty authors with an ampersand before the last', () => {
    expect(head('apa', EN.slice(0, 1))).toBe('Mustafayev, B. (2020).');
    expect(head('apa', EN.slice(0, 2))).toBe('Mustafayev, B., & Makhambetaliyev, Zh. (2020).');
    expect(head('apa', EN.slice(0, 3))).toBe('Mustafayev, B., Makhambetaliyev, Zh., & Khan, Yu. A. (2020).');
    expect(head('apa', EN)).toContain('Khan, Yu. A., & Doe, J.-P. (2020).');
    expect(head('apa', MANY.slice(0, 20))).toMatch(/Sson, A\. M\., & Tson, A\. M\. \(2020\)\.$/);
  });

  test('names the first nineteen of twenty-one or more and, after an ellipsis, the last', () => {
    expect(head('apa', MANY.slice(0, 21))).toMatch(
      /Rson, A\. M\., Sson, A\. M\., … Uson, A\. M\. \(2020\)\.$/,
    );
    expect(head('apa', MANY)).toMatch(/Sson, A\. M\., … Yson, A\. M\. \(2020\)\.$/);
  });

  test('sets the issue in brackets, the one page, the address without a stop and no day of access', () => {
    expect(text('apa', {})).toBe(`Mustafayev, B. (2020). A title. Central Asia’s Affairs, (4), 7. ${END}`);
  });

  test.each([
    ['Crisis in the EU: vectors of development', 'Crisis in the EU: Vectors of development.'],
    ['What is open? the case of COVID-19!', 'What is open? The case of COVID-19!'],
    ['Trade: “open” and closed', 'Trade: “Open” and closed.'],
    ['A ratio of 1:a', 'A ratio of 1:a.'],
  ])('recases nothing of “%s” but what follows a colon or the end of a sentence', (title, set) => {
    expect(text('apa', { title })).toContain(`(2020). ${set} Central`);
  });

  test('has the word of the language where English has the ampersand', () => {
    expect(head('apa', KK.slice(0, 2), 'kk')).toBe('Әбдірешев, Ә., және Ұзақбаев, Ғ. (2020).');
    expect(head('apa', RU.slice(0, 2), 'ru')).toBe('Мустафаев, Ж.-К., и Щербаков, Ю. Х. (2020).');
  });

  test('refers to one, two, and more authors in the text', () => {
    expect(inText('apa', 1)).toBe('(Mustafayev, 2020)');
    expect(inText('apa', 2)).toBe('(Mustafayev & Makhambetaliyev, 2020)');
    expect(inText('apa', 3)).toBe('(Mustafayev et al., 2020)');
    expect(inText('apa', 2, 'kk')).toBe('(Әбдірешев және Ұзақбаев, 2020)');
    expect(inText('apa', 3, 'ru')).toBe('(Мустафаев и др., 2020)');
  });
});

describe('Chicago', () => {
  const CHICAGO = 'chicago-author-date';

  test('names up to six authors, the first inverted', () => {
    expect(head(CHICAGO, EN.slice(0, 2))).toBe('Mustafayev, Bakhtiyor, and Zhomart Makhambetaliyev. 2020.');
    expect(head(CHICAGO, EN.slice(0, 3))).toBe(
      'Mustafayev, Bakhtiyor, Zhomart Makhambetaliyev, and Yuri Ali Khan. 2020.',
    );
    expect(head(CHICAGO, MANY.slice(0, 6))).toMatch(/Anna Maria Eson, and Anna Maria Fson\. 2020\.$/);
  });

  test('names the first three of seven or more', () => {
    const three = 'Ason, Anna Maria, Anna Maria Bson, Anna Maria Cson, et al. 2020.';
    expect(head(CHICAGO, MANY.slice(0, 7))).toBe(three);
    expect(head(CHICAGO, MANY)).toBe(three);
  });

  test('has a serial comma in English alone, and the comma after an inverted name everywhere', () => {
    expect(head(CHICAGO, KK.slice(0, 2), 'kk')).toBe('Әбдірешев, Әлішер, және Ғабит Ұзақбаев. 2020.');
    expect(head(CHICAGO, RU.slice(0, 3), 'ru')).toBe(
      'Мустафаев, Жан-Клод, Юрий Хамитович Щербаков и Алишер Абдрешев. 2020.',
    );
  });

  test('sets the issue after a comma, the page after a colon, and no day of access', () => {
    expect(text(CHICAGO, {})).toBe(
      `Mustafayev, Bakhtiyor. 2020. “A Title.” Central Asia’s Affairs, no. 4: 7. ${END}.`,
    );
  });

  test.each([
    ['Links between the EU and Asia during COVID-19', 'Links Between the EU and Asia During COVID-19'],
    ['Trade with and from Asia: an outlook', 'Trade with and from Asia: An Outlook'],
    ['Scaling up trade vs. standing still', 'Scaling Up Trade vs. Standing Still'],
  ])('sets “%s” with capitals, prepositions from five letters too', (title, set) => {
    expect(text(CHICAGO, { title })).toContain(`“${set}.”`);
  });

  test('refers to one, two, and more authors in the text', () => {
    expect(inText(CHICAGO, 1)).toBe('(Mustafayev 2020)');
    expect(inText(CHICAGO, 2)).toBe('(Mustafayev and Makhambetaliyev 2020)');
    expect(inText(CHICAGO, 3)).toBe('(Mustafayev et al. 2020)');
  });
});

describe('MLA', () => {
  test('names two authors, of more the first', () => {
    expect(head('mla', EN.slice(0, 2))).toBe('Mustafayev, Bakhtiyor, and Zhomart Makhambetaliyev.');
    expect(head('mla', EN.slice(0, 3))).toBe('Mustafayev, Bakhtiyor, et al.');
    expect(head('mla', MANY)).toBe('Ason, Anna Maria, et al.');
    expect(head('mla', KK, 'kk')).toBe('Әбдірешев, Әлішер, және т.б.');
  });

  test('sets number, year, page and address, each after a comma, and no day of access', () => {
    expect(text('mla', {})).toBe(
      `Mustafayev, Bakhtiyor. “A Title.” Central Asia’s Affairs, no. 4, 2020, p. 7, ${END}.`,
    );
    expect(text('mla', {}, 'kk')).toContain('Central Asia’s Affairs, № 4, 2020, 7-б., https');
    expect(text('mla', {}, 'ru')).toContain('Central Asia’s Affairs, № 4, 2020, с. 7, https');
  });

  test('keeps every preposition of a title small', () => {
    const title = 'Links between the EU and Asia during COVID-19';
    expect(text('mla', { title })).toContain('“Links between the EU and Asia during COVID-19.”');
  });

  test('refers to the author alone in the text', () => {
    expect(inText('mla', 1)).toBe('(Mustafayev)');
    expect(inText('mla', 2)).toBe('(Mustafayev and Makhambetaliyev)');
    expect(inText('mla', 3)).toBe('(Mustafayev et al.)');
  });
});

describe('Harvard', () => {
  test('names up to three authors, of more the first', () => {
    expect(head('harvard', EN.slice(0, 2))).toBe('Mustafayev, B. and Makhambetaliyev, Zh. (2020)');
    expect(head('harvard', EN.slice(0, 3))).toBe(
      'Mustafayev, B., Makhambetaliyev, Zh. and Khan, Yu.A. (2020)',
    );
    expect(head('harvard', EN)).toBe('Mustafayev, B. et al. (2020)');
    expect(head('harvard', RU, 'ru')).toBe('Мустафаев, Ж.-К. и др. (2020)');
  });

  test('sets “et al.” in italics, which are for Latin: not its Kazakh and Russian', () => {
    const html = (locale: Locale) =>
      references(sampleRecord({ author: AUTHORS[locale] }), locale).find(({ style }) => style === 'harvard')
        ?.html;
    expect(html('en')).toContain('Mustafayev,\u00a0B. <i>et al.</i> (2020)');
    expect(html('ru')).toContain('Мустафаев,\u00a0Ж.-К. и др. (2020)');
  });

  test.each([
    ['en', `‘A title’, Central Asia’s Affairs, (4), p. 7. Available at: ${END} (Accessed: {accessed}).`],
    [
      'kk',
      `«A title», Central Asia’s Affairs, (4), 7-б. Мына мекенжайда қолжетімді: ${END} (қаралған күні: {accessed}).`,
    ],
    [
      'ru',
      `«A title», Central Asia’s Affairs, (4), с. 7. Доступно по адресу: ${END} (дата обращения: {accessed}).`,
    ],
  ] as const)('in %s has the address with the day of access', (locale, rest) => {
    expect(text('harvard', {}, locale)).toBe(`Mustafayev, B. (2020) ${rest}`);
  });

  test('refers to up to three authors in the text', () => {
    expect(inText('harvard', 1)).toBe('(Mustafayev, 2020)');
    expect(inText('harvard', 3)).toBe('(Mustafayev, Makhambetaliyev and Khan, 2020)');
    expect(inText('harvard', 4)).toBe('(Mustafayev et al., 2020)');
  });
});
