import { describe, expect } from 'vitest';
import { dictionary, plural } from '../../src/i18n/index.ts';
import { countriesOf, DRAWN_ISSUES } from '../../src/lib/figures/published.ts';
import { allPublications } from '../support/all-publications.ts';
import { test } from '../support/browsing.ts';
import { issuesInContent } from '../support/issues-in-content.ts';

const publications = await allPublications('http://localhost:4321');
const drawn = issuesInContent().slice(0, DRAWN_ISSUES);
const shownPublications = publications.filter(({ issueId }) => drawn.includes(issueId));
const figures = shownPublications.flatMap(({ issueId, issue, slug, article, figures }) =>
  figures.map((record) => ({
    issue: { id: issueId, record: issue },
    article: { slug, record: article },
    record,
  })),
);
const ofMirrors = figures.filter(({ record }) => record.type === 'mirror').length;
const ofKyrgyzstan = figures.filter((figure) => countriesOf(figure).includes('KG')).length;

describe('the page of charts', () => {
  test('is filtered by article, kind and country, and keeps the choice in its address', async ({ open }) => {
    const page = await open('charts/', { locale: 'ru' });
    const shown = () => page.locator('.chart-card:visible').count();
    expect(await shown()).toBe(figures.length);
    await page.locator('select[name=kind]').selectOption('mirror');
    expect(await shown()).toBe(ofMirrors);
    expect(new URL(page.url()).search).toBe('?kind=mirror');
    await page.locator('select[name=kind]').selectOption('');
    await page.locator('select[name=country]').selectOption('KG');
    expect(await shown()).toBe(ofKyrgyzstan);
    expect(await page.locator('.chart-filter [role=status]').textContent()).toBe(
      plural('ru', dictionary('ru').figures.charts.count, ofKyrgyzstan),
    );
  });

  test('understands addresses that say an article by its slug alone', async ({ open }) => {
    const page = await open('charts/');
    const { article, id } = await page
      .locator('.chart-card')
      .first()
      .evaluate((card: HTMLElement) => ({ article: card.dataset['article'] ?? '', id: card.id }));
    const slug = article.split('/').at(-1) ?? '';
    const old = await open(`charts/?article=${slug}#${id.replace(article, slug)}`);
    expect(await old.locator('select[name=article]').inputValue()).toBe(article);
    expect(await old.locator(':target').innerText()).toBe(
      await page.locator('.chart-card figcaption').first().innerText(),
    );
  });

  test('draws each figure as it comes, all of them once the page has been scrolled', async ({ open }) => {
    const page = await open('charts/', { width: 1280 });
    expect(await page.locator('.chart-figure.drawn').count()).toBeLessThan(figures.length);
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await page.waitForFunction(
      (all) => document.querySelectorAll('.chart-figure.drawn').length === all,
      figures.length,
    );
  });
});
