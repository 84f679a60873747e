import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { typeset, typesetData } from '../../src/schemas/typeset.ts';

/** Shows what cannot be seen. */
const show = (text: string) => text.replaceAll('\u00a0', '␣');

describe('the typographic rule in English', () => {
  test.each([
    ["the EU's recovery", 'the EU’s recovery'],
    ["O'Connor", 'O’Connor'],
    ["Central'noj Azii", 'Central’noj Azii'],
    ["the 1990's", 'the 1990’s'],
    ["the states' debts", 'the states’ debts'],
    ["«v strane izmenilas'».", '“v strane izmenilas’”.'],
    ["he said 'no'", 'he said ‘no’'],
    ['so-called "centers of power".', 'so-called “centers of power”.'],
    ['("X" - notification)', '(“X”␣– notification)'],
    ['"+" and "-"', '“+” and “-”'],
    ['the JSC «QazTrade»', 'the JSC “QazTrade”'],
    ['JSC “Center “QazTrade”', 'JSC “Center “QazTrade”'],
    ['Figure 2 - Mutual trade', 'Figure 2␣– Mutual trade'],
    ['the union — a club', 'the union␣– a club'],
    ['for 2015-2019 doubled', 'for 2015–2019 doubled'],
    ['P. 79-89 URL', 'P.␣79–89 URL'],
    ['of 6.5-7.0 thousand', 'of 6.5–7.0␣thousand'],
    ['between 10-20%.', 'between 10–20%.'],
    ['42 177,8 and 1 000 000', '42␣177,8 and 1␣000␣000'],
    ['in 2020 500 people', 'in 2020 500 people'],
    ['16.4 billion US dollars', '16.4␣billion US dollars'],
    ['№ 238. 2019', '№␣238. 2019'],
    ['A. Merkel and O. Scholz', 'A.␣Merkel and O.␣Scholz'],
    ['Khanova I.E. History', 'Khanova␣I.E.␣History'],
  ])('%s becomes %s', (text, set) => {
    expect(show(typeset(text, 'en'))).toBe(set);
  });

  test.each([
    'COVID-19',
    'well-known',
    'https://ec.europa.eu/press_release_speech-14-546_en.htm',
    'https://www.csce.gov/a-2015-2019/b',
    'ISSN 2414-570X',
    '+7 (727) 3-45-67',
    'Statement/14/546',
    'Nur-Sultan',
    '31.10.2020',
  ])('%s stays as it is', (text) => {
    expect(typeset(text, 'en')).toBe(text);
  });
});

describe('the typographic rule in Russian and Kazakh', () => {
  test.each([
    ['журнал "Central Asia\'s Affairs"', 'журнал «Central Asia’s Affairs»'],
    ['АО “Центр „QazTrade“”', 'АО «Центр «QazTrade»»'],
    ['Казахстан - Узбекистан', 'Казахстан␣— Узбекистан'],
    ['Казахстан – Узбекистан', 'Казахстан␣— Узбекистан'],
    ['за 2014-2019 гг.', 'за 2014–2019 гг.'],
    ['5,4 млрд долларов', '5,4␣млрд долларов'],
    ['Ж.-К. Юнкер', 'Ж.-К.␣Юнкер'],
    ['торгово-экономическое', 'торгово-экономическое'],
    ['[2, с. 14-15]', '[2, с.␣14–15]'],
    ['[2, 14-15 б.; 3, б. 7]', '[2, 14–15␣б.; 3, б.␣7]'],
  ])('%s becomes %s', (text, set) => {
    expect([show(typeset(text, 'ru')), show(typeset(text, 'kk'))]).toEqual([set, set]);
  });
});

test('a text that is set keeps its length, and set again stays as it is', () => {
  const text = `"I.E. Karimov" - the EU's «5 million» 2015-2019, P. 7 "x"`;
  for (const locale of LOCALES) {
    const set = typeset(text, locale);
    expect([set.length, typeset(set, locale)]).toEqual([text.length, set]);
  }
});

test('data is typeset in the language that it states', () => {
  const data = {
    language: 'en',
    title: { en: 'the EU\'s "aim"', ru: 'ЕС - "цель"' },
    credentials: { language: 'ru', printed: 'Центр "А"' },
    pages: [17, 'P. 1-2', null],
  };
  expect(typesetData(data, 'kk')).toEqual({
    language: 'en',
    title: { en: 'the EU’s “aim”', ru: 'ЕС\u00a0— «цель»' },
    credentials: { language: 'ru', printed: 'Центр «А»' },
    pages: [17, 'P.\u00a01–2', null],
  });
});
