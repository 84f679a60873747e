import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/search/language/fold.ts';
import { KEY_END } from '../../src/lib/search/index/key-end.ts';
import { phoneticKey } from '../../src/lib/search/language/phonetic-key.ts';
import { stemEnglish } from '../../src/lib/search/language/stem-english.ts';
import { stemRussian } from '../../src/lib/search/language/stem-russian.ts';
import { numberKeys, tokenize } from '../../src/lib/search/language/tokens.ts';
import { keysOf } from '../../src/lib/search/language/word-keys.ts';
import { queryMatchesWord } from '../support/search-keys.ts';

describe('Russian words', () => {
  test.each([
    'долина долины долине долину долиной долин долинам долинами долинах',
    'торговый торговая торговое торгового торговой торговым торговую торговые торговых',
    'государство государства государству государством государстве государств',
    'кризис кризиса кризису кризисом кризисе кризисы кризисов',
    'Узбекистан Узбекистана Узбекистану Узбекистаном Узбекистане',
    'проблема проблемы проблеме проблему проблемой проблем проблемам проблемами',
    'обмен обмена обмену обменом обмене',
    'путь пути путем',
    'рынок рынка рынку рынком рынке рынки рынков',
    'хлопок хлопка хлопком',
    'перец перца перцем',
    'поток потока потоком',
    'возможность возможности возможностью возможностей возможностям',
    'Евразийский Евразийского Евразийскому Евразийским',
    'серьёзный серьезного серьёзными',
    'Токаев Токаева Токаеву Токаевым Токаеве',
    'Нурдаулетова Нурдаулетовой Нурдаулетову',
  ])('all forms find each other: %s', (forms) => {
    const words = forms.split(' ');
    const apart = words.flatMap((one) =>
      words.filter((other) => !queryMatchesWord(one, other, 'ru')).map((other) => [one, other]),
    );
    expect(apart).toEqual([]);
  });

  // From the vocabulary of the algorithm's authors (https://snowballstem.org/algorithms/russian/stemmer.html).
  test.each([
    ['вавиловка', 'вавиловк'],
    ['вагнера', 'вагнер'],
    ['важнейшие', 'важн'],
    ['важничал', 'важнича'],
    ['важного', 'важн'],
    ['валяется', 'валя'],
    ['вальс', 'вальс'],
    ['вариантов', 'вариант'],
    ['падаль', 'падал'],
    ['падающего', 'пада'],
    ['падучую', 'падуч'],
    ['пакостей', 'пакост'],
    ['палочкой', 'палочк'],
  ])('the stem of %s is %s', (word, stem) => {
    expect(stemRussian(word)).toBe(stem);
  });
});

describe('English words', () => {
  test.each([
    'country countries',
    'policy policies',
    'export exports exported exporting',
    'analysis analyses',
    'crisis crises',
    'woman women',
    'trade trades traded trading',
    'state states state’s',
    'communication communications communicate',
  ])('all forms find each other: %s', (forms) => {
    const words = forms.split(' ');
    const apart = words.flatMap((one) =>
      words.filter((other) => !queryMatchesWord(one, other, 'en')).map((other) => [one, other]),
    );
    expect(apart).toEqual([]);
  });

  test.each([
    ['police', 'policy'],
    ['hill', 'kill'],
    ['union', 'unit'],
    ['port', 'portugal'],
  ])('%s is not %s', (one, other) => {
    expect(queryMatchesWord(one, other, 'en')).toBe(false);
  });

  test('a plural that no rule makes has the stem of its singular', () => {
    expect(stemEnglish('crises')).toBe(stemEnglish('crisis'));
  });
});

describe('a name', () => {
  test.each([
    'Токаев Тоқаев Tokayev Tokaev Toqaev',
    'Нурдаулетова Нұрдәулетова Nurdavletova Nurdauletova Нурдавлетова',
    'Жармаханова Zharmakhanova Jarmahanova',
    'Махамбеталиев Makhambetaliyev',
    'Ахметжаров Akhmetzharov',
    'Бахтиёр Bakhtiyor',
    'Мирзиёев Mirziyoyev Mirziyoev',
    'Ферғана Фергана Fergana Ferghana',
    'Қазақстан Казахстан Kazakhstan Qazaqstan',
    'Marlène Marlene Марлен',
    'Юнкер Juncker',
    'Цзиньпин Jinping',
    'Шымкент Shymkent',
    'Сырдарья Syrdarya',
  ])('is one in all letters: %s', (forms) => {
    const words = forms.split(' ');
    // The first is searched for; the others stand in texts, in the language of their letters.
    const apart = words.filter((form) => {
      const language = /[әғқңөұүһі]/iu.test(form) ? 'kk' : /\p{Script=Cyrillic}/u.test(form) ? 'ru' : 'en';
      return !queryMatchesWord(words[0] ?? '', form, language);
    });
    expect(apart).toEqual([]);
  });

  test('of a woman is found by that of a man, and in any case', () => {
    expect(queryMatchesWord('Назарбетовой', 'Nazarbetova', 'en')).toBe(true);
    expect(queryMatchesWord('Абдрешева', 'Abdreshev', 'en')).toBe(true);
    expect(queryMatchesWord('Мустафаеву', 'Мустафаев', 'kk')).toBe(true);
  });

  test('that a hyphen joins is found written as one', () => {
    expect(keysOf('Nur-Sultan', 'en').flat()).toContain('nursultan');
  });
});

describe('letters', () => {
  test('lose case, marks and Kazakh forms, and keep й', () => {
    expect(fold('Қоғам')).toBe('когам');
    expect(fold('Marlène')).toBe('marlene');
    expect(fold('Ёлка')).toBe('елка');
    expect(fold('Новый')).toBe('новый');
    expect(fold('Новый'.normalize('NFD'))).toBe('новый');
    expect(fold('Trump’s')).toBe('trump');
  });

  test('of a key never hold its end', () => {
    const words = 'xenon maxx Xi axiom экс Хоргос';
    expect(
      words
        .split(' ')
        .map((word) => phoneticKey(fold(word)))
        .filter((key) => key.includes(KEY_END)),
    ).toEqual([]);
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['Tash\u00adkent', 'Tashkent'],
    ['Tash\u200bkent', 'Tashkent'],
    ['Ташкент', 'Таш\u00adкент'],
    ['\ufeffTashkent', 'Tashkent'],
    ['\u202eдаму\u202c', 'даму'],
    ['\uff34\uff41\uff53\uff48kent', 'Tashkent'],
    ['\ufb01nance', 'finance'],
    ['finance', '\ufb01nance'],
  ])('parts no word: %j finds %j', (typed, word) => {
    expect(queryMatchesWord(typed, word, 'en')).toBe(true);
  });
});

describe('a short word', () => {
  test.each([
    ['ЕО', 'e', 'en'],
    ['ЕО', 'eyes', 'en'],
    ['Б', 'п', 'kk'],
    ['Б', 'P', 'en'],
    ['qqqzzz', 'kz', 'en'],
    ['цц', 'www', 'en'],
    ['ww', 'www', 'en'],
    ["Xi'an", 'Han', 'en'],
  ] as const)('%s is not %s', (typed, word, language) => {
    expect(queryMatchesWord(typed, word, language)).toBe(false);
  });

  test.each([
    ['ЕО', 'ЕО', 'kk'],
    ['ЕС', 'ес', 'ru'],
    ['Ху', 'Hu', 'en'],
    ['Си', 'Си', 'ru'],
    ['Б', 'B', 'en'],
    ["Xi'an", 'Xi’an', 'en'],
    ['kz', 'KZ', 'en'],
  ] as const)('%s is %s', (typed, word, language) => {
    expect(queryMatchesWord(typed, word, language)).toBe(true);
  });
});

describe('a number', () => {
  test.each([
    ['480.9', '480d9'],
    ['480,9', '480d9'],
    ['7901', '7901'],
    ['42 177,8', '42177d8'],
    ['42\u00a0177,8', '42177d8'],
    ['3, 8', '3d8'],
    ['3.10', '3d1'],
    ['007', '7'],
    ['0,3', '0d3'],
  ])('%s has the key %s', (text, key) => {
    expect(tokenize(text).map((token) => numberKeys(token.text))).toEqual([[key]]);
  });

  test('with one mark before three digits may be read in two ways', () => {
    expect(numberKeys('7,901')).toEqual(['7901', '7d901']);
    expect(numberKeys('1.635')).toEqual(['1635', '1d635']);
  });

  test('is parted from letters, and a date into its numbers', () => {
    expect(tokenize('COVID19 on 31.10.2020, 2014–2019').map(({ text }) => text)).toEqual([
      'COVID',
      '19',
      'on',
      '31',
      '10',
      '2020',
      '2014',
      '2019',
    ]);
  });
});
