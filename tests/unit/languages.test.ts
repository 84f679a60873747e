import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/schemas/localized.ts';
import { readText } from '../support/publications.ts';

/** The runs of a text that are marked as another language, each with it. */
async function marked(language: Locale, mdx: string): Promise<[string, string][]> {
  const { text } = await readText(mdx, { language });
  return Array.from(
    JSON.stringify(text).matchAll(
      /"language":"([\w-]+)","children":\[\{"type":"text","value":"([^"]*)"\}\]/gu,
    ),
    ([, lang = '', run = '']): [string, string] => [lang, run],
  );
}

describe('in an English article', () => {
  test('every run of Cyrillic says which of the two languages it is in', async () => {
    expect(await marked('en', 'The word тіл, the town of Алматы (Орталық Азия).')).toEqual([
      ['kk', 'тіл'],
      ['ru', 'Алматы'],
      ['kk', 'Орталық Азия'],
    ]);
  });

  test('what an editor states is not guessed anew', async () => {
    expect(await marked('en', 'The town of <span lang="kk">Алматы</span>.')).toEqual([['kk', 'Алматы']]);
  });
});

describe('in a Russian article', () => {
  test.each([
    ['a paragraph', '<span lang="kk">Шардара су торабы</span>'],
    ['an item of a list', '1. <span lang="kk">Шардара су торабы</span>\n2. Руководство.'],
    [
      'a reference',
      'Вода [1].\n\n<References>\n\n1. <span lang="kk">Шардара су торабы</span>\n\n</References>',
    ],
  ])('%s may be of another language from end to end', async (_, mdx) => {
    expect(await marked('ru', mdx)).toEqual([['kk', 'Шардара су торабы']]);
  });

  test.each([
    'Об этом пишет Әсел Нұрланова.',
    'Автор – Әсел Нұрланова',
    'Нұрланова Ә.Қ.',
    'На курултае (құрылтай) говорили о воде.',
    'Обычаи шілдехана, тұсаукесер и сүндет-той живы.',
    'Газета «Егемен Қазақстан» вышла в срок.',
    'Kazakhstan Economic Update, 2019.',
    'Отчёт World Bank за год.',
    'Vneshnyaya torgovlya Respubliki Kazahstan. – Almaty, 2019.',
    'Die Wirtschaft in Zentralasien und im Kaukasus. – Berlin, 2019.',
    'Адрес: https://example.org/the-trade-of-and-for-all/',
  ])('names and single words of Kazakh leave the sentence Russian: %s', async (sentence) => {
    expect(await marked('ru', sentence)).toEqual([]);
  });

  test('an English title and an English quotation are English where they clearly are', async () => {
    expect(await marked('ru', 'Smith J. The Water Resources of Central Asia. – London, 2018.')).toEqual([
      ['en', 'The Water Resources of Central Asia'],
    ]);
    expect(await marked('ru', 'Он сказал: “we trade with our neighbours”, и ушёл (for all of us).')).toEqual([
      ['en', 'we trade with our neighbours'],
      ['en', 'for all of us'],
    ]);
  });

  test('a Kazakh quotation and a Kazakh title are Kazakh, and what is around them is not', async () => {
    expect(await marked('ru', 'Он сказал: «Біз сауданы одан әрі дамытамыз», – и ушёл.')).toEqual([
      ['kk', 'Біз сауданы одан әрі дамытамыз'],
    ]);
    expect(
      await marked('ru', 'Нұрланова Ә. Қазақстанның сыртқы саудасы // Экономика и статистика. – 2018.'),
    ).toEqual([['kk', 'Қазақстанның сыртқы саудасы']]);
  });
});

describe('in a Kazakh article', () => {
  test.each([
    'Алматы, Астана, Ташкент, Бишкек',
    'Германия, Армения, Испания, Конго',
    'Евгений мен Арсений бармады',
    'Тарих пен заман туралы жазба',
    'Бул жол Алматы мен Астана арасында',
    'OECD Economic Surveys: Kazakhstan 2019.',
    'Анастасия Решетняк Москвада тұрады.',
    'Бала атасына барды, ата бала туралы айтты.',
    'А. С. Пушкин мен К. О. Иванов',
    'Бұл «Внешняя политика» журналында жазылған.',
  ])('words without Kazakh letters and names leave the sentence Kazakh: %s', async (sentence) => {
    expect(await marked('kk', sentence)).toEqual([]);
  });

  test('a Russian quotation and a Russian title are Russian', async () => {
    expect(await marked('kk', 'Ол: «Стороны действуют на основе доверия», – деді.')).toEqual([
      ['ru', 'Стороны действуют на основе доверия'],
    ]);
    expect(await marked('kk', 'Орлова Д. Водные ресурсы Азии: история. – Алматы: Атамұра, 2018.')).toEqual([
      ['ru', 'Водные ресурсы Азии: история'],
    ]);
  });
});
