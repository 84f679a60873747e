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
