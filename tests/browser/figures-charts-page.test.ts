import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

describe('the page of charts', () => {
  test('is filtered by article, kind and country, and keeps the choice in its address', async ({ open }) => {
    const page = await open('charts/', { locale: 'ru' });
    const shown = () => page.locator('.chart-card:visible').count();
    expect(await shown()).toBe(17);
    await page.locator('select[name=kind]').selectOption('mirror');
    expect(await shown()).toBe(1);
    expect(new URL(page.url()).search).toBe('?kind=mirror');
    await page.locator('select[name=kind]').selectOption('');
    await page.locator('select[name=country]').selectOption('KG');
    expect(await shown()).toBe(3);
    expect(await page.locator('.chart-filter [role=status]').textContent()).toBe('3 диаграммы');
  });

  test('understands addresses that say an article by its slug alone', async ({ open }) => {
    const page = await open('charts/');
    const [article = '', id = ''] = await page
      .locator('.chart-card')
      .first()
      .evaluate((card: HTMLElement) => [card.dataset['article'] ?? '', card.id]);
    const slug = article.split('/').at(-1) ?? '';
    const old = await open(`charts/?article=${slug}#${id.replace(article, slug)}`);
    expect(await old.locator('select[name=article]').inputValue()).toBe(article);
    expect(await old.locator(':target').innerText()).toBe(
      await page.locator('.chart-card figcaption').first().innerText(),
    );
  });

  test('draws each figure as it comes, all of them once the page has been scrolled', async ({ open }) => {
    const page = await open('charts/', { width: 1280 });
    expect(await page.locator('.chart-figure.drawn').count()).toBeLessThan(17);
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await page.waitForFunction(() => document.querySelectorAll('.chart-figure.drawn').length === 17);
  });
});
