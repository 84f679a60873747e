import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { isShown, names, search, settled } from '../support/search-panel.ts';

/** What is said of a quotation that no text has. */
const SAID = {
  en: (quoted: string) => `No text has “${quoted}” as written. Showing results for its words.`,
  kk: (quoted: string) =>
    `«${quoted}» тіркесі дәл осы күйінде ешбір мәтінде жоқ. Оның сөздері бойынша нәтижелер көрсетілді.`,
  ru: (quoted: string) =>
    `Точно таких слов подряд, «${quoted}», в текстах нет. Показаны результаты по отдельным словам.`,
};

describe('a quotation', () => {
  test.for(['en', 'kk', 'ru'] as const)(
    'that no text has is answered by its words, and the reader is told, in %s',
    async (locale, { open }) => {
      const page = await open('search/', { locale });
      const suggestions = page.locator('[data-part="suggestions"]');
      await search(page, '"trade of Sweden with"');
      expect(await suggestions.innerText()).toContain(SAID[locale]('trade of Sweden with'));
      expect((await names(page)).length).toBeGreaterThan(0);
      expect(await isShown(page, 'no-results')).toBe(false);
      // The lexicon is asked for the words, and told as ever.
      await search(page, '«Один пояс»');
      const said = await suggestions.innerText();
      expect(said).toContain(SAID[locale]('Один пояс'));
      expect(said).toMatch(/пояс → [^.]*belt/iu);
      expect((await names(page)).length).toBeGreaterThan(0);
      // The way to these words alone leads to the words, without the marks that make them a quotation.
      await page.locator('[data-search="exact"]').click();
      await settled(page);
      expect((await page.locator('#search').inputValue()).trim()).toBe('Один пояс');
    },
  );

  test('that stands in a text is searched for as it is, and nothing is said of it', async ({ open }) => {
    const page = await open('search/');
    await search(page, '"soft power"');
    expect((await names(page)).length).toBeGreaterThan(0);
    expect(await isShown(page, 'suggestions')).toBe(false);
    const marks = await page.locator('.result-text mark').allInnerTexts();
    expect([...new Set(marks.map((mark) => mark.toLowerCase()))]).toEqual(['soft power']);
  });
});

/** What is said of a quoted word that no text has, and of such quotations that never meet. */
const SAID_OF_WORDS = {
  en: {
    forms: 'No text has “irrigating” as written. Showing results for its other forms and spellings.',
    lexicon: 'By the lexicon: суару → irrigation. Search for these words alone',
    article: 'These phrases never stand in one article. Each by itself:',
    quotation: 'Not all of these phrases were found. Those that were:',
    count: '1 result',
  },
  kk: {
    forms:
      '«irrigating» сөзі дәл осы күйінде ешбір мәтінде жоқ. Оның басқа тұлғалары мен жазылуы бойынша нәтижелер көрсетілді.',
    lexicon: 'Сөздік бойынша: суару → irrigation. Тек терілген сөздерді іздеу',
    article: 'Бұл тіркестер бір мақалада бірге кездеспейді. Әрқайсысы жеке:',
    quotation: 'Бұл тіркестердің бәрі бірдей табылған жоқ. Табылғандары:',
    count: '1 нәтиже',
  },
  ru: {
    forms:
      'Точно в таком виде слова «irrigating» в текстах нет. Показаны результаты для других его форм и вариантов написания.',
    lexicon: 'По словарю: суару → irrigation. Искать только введённые слова',
    article: 'Эти выражения ни разу не встречаются в одной статье. По отдельности:',
    quotation: 'Не все эти выражения найдены. Найдены такие:',
    count: '1 результат',
  },
};

describe('a quoted word that no text has', () => {
  test.for(['en', 'kk', 'ru'] as const)(
    'gives what it means, which is told; so where it never meets others, in %s',
    async (locale, { open }) => {
      const page = await open('search/', { locale });
      const lines = async (part: string) =>
        (await page.locator(`[data-part="${part}"]`).innerText()).split(/\s*\n\s*/u);
      const said = SAID_OF_WORDS[locale];
      await search(page, '"irrigating"');
      expect(await lines('suggestions')).toEqual([said.forms]);
      await search(page, '"суару"');
      expect(await lines('suggestions')).toEqual([said.lexicon]);
      expect(await names(page)).toEqual(['2020-4/fergana-valley']);
      for (const [query, sentence, offered] of [
        ['"суару" "Швеция"', said.article, ['"суару"', '"Швеция"']],
        ['"суару" "пенсия"', said.quotation, ['"суару"']],
      ] as const) {
        await search(page, query);
        expect(await lines('suggestions')).toEqual([said.lexicon]);
        expect(await lines('no-results')).toEqual([
          sentence,
          ...offered.map((quoted) => `${quoted}: ${said.count}`),
        ]);
      }
      await page.locator('[data-part="no-results"]').getByRole('link', { name: '"суару"' }).click();
      await settled(page);
      expect(await names(page)).toEqual(['2020-4/fergana-valley']);
    },
  );
});

/** What is said where parts of a query never meet, and how many results one has. */
const APART = {
  en: [
    'These phrases stand in one article, but never in one passage. Each by itself:',
    'The words are found, but nowhere that meets every condition of the query. With one condition less:',
    '2 results',
  ],
  kk: [
    'Бұл тіркестер бір мақалада кездеседі, бірақ бір үзіндіде бірге тұрмайды. Әрқайсысы жеке:',
    'Сөздер табылды, бірақ сұраудың барлық шартына сай келетін жер жоқ. Бір шартсыз:',
    '2 нәтиже',
  ],
  ru: [
    'Эти выражения есть в одной статье, но ни разу не стоят в одном фрагменте. По отдельности:',
    'Слова найдены, но ни одно место не отвечает всем условиям запроса. Без одного из условий:',
    '2 результата',
  ],
};

describe('parts of a query that never meet', () => {
  test.for(['en', 'kk', 'ru'] as const)('are offered one by one, in %s', async (locale, { open }) => {
    const page = await open('search/', { locale });
    const nothing = page.locator('[data-part="no-results"]');
    const [passage = '', condition = '', two = ''] = APART[locale];
    await search(page, '"foreign trade" "Silk Road"');
    expect((await nothing.innerText()).split(/\s*\n\s*/u)).toEqual([
      passage,
      `"foreign trade": ${two}`,
      `"Silk Road": ${two}`,
    ]);
    await nothing.getByRole('link', { name: '"Silk Road"' }).click();
    await settled(page);
    expect((await names(page)).length).toBe(2);
    await search(page, 'corruption -corruption');
    expect((await nothing.innerText()).split(/\s*\n\s*/u)).toEqual([condition, `corruption: ${two}`]);
  });
});
