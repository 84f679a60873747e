import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] a[href="#ref-1"]');

describe('the search box of an article', () => {
  test.for(LOCALES)(
    'marks the places in this article in %s, and Enter steps on',
    async (locale, { open }) => {
      const page = await open(article, { locale });
      const [word = ''] = await page
        .locator('[data-part="body"] p')
        .first()
        .evaluate((paragraph) => /\p{Lu}\p{L}{7,}/u.exec(paragraph.textContent) ?? []);
      expect(word).not.toBe('');
      await page.keyboard.press('/');
      await page.keyboard.insertText(word);
      const here = page.locator('.search-here button');
      await here.waitFor();
      expect(await here.innerText()).toMatch(/\d/u);
      await here.click();
      await page.locator('found-words button').first().waitFor();
      expect(await page.locator('.search-panel').isVisible()).toBe(false);
      const marks = page.locator('main mark');
      expect(await marks.first().textContent()).not.toBe('');
      const place = () => page.locator('found-words [role=status]').innerText();
      const before = await place();
      await page.keyboard.press('Enter');
      if ((await marks.count()) > 1) expect(await place()).not.toBe(before);
      expect(new URL(page.url()).searchParams.get('find')).not.toBe(null);
    },
  );

  test('marks another word in place of the first', async ({ open }) => {
    const page = await open(`${article}?find=cooperation`);
    await page.locator('found-words button').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText('Kazakhstan');
    await page.locator('.search-here button').click();
    await page.locator('found-words button').first().waitFor();
    const texts = new Set(await page.locator('main mark').allTextContents());
    expect(texts.has('Kazakhstan')).toBe(true);
    expect([...texts].filter((text) => /cooperat/iu.test(text))).toEqual([]);
    expect(await page.locator('found-words').count()).toBe(1);
  });

  test('offers no places where the article has none', async ({ open }) => {
    const page = await open(article);
    await page.keyboard.press('/');
    await page.keyboard.insertText('ISSN');
    await page.locator('[data-result]').first().waitFor();
    expect(await page.locator('.search-here button').count()).toBe(0);
  });
});
