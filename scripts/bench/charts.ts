import type { Page } from 'playwright-core';
import { launchChromium } from '../machine/browser.ts';
import { quantile } from './quantile.ts';

/** How often each timing is taken; the median counts. */
const TIMES = 5;

/**
 * Times the charts of a served site in Chromium: from the arrival of the script to the first drawn chart, and the
 * longest task while the page of all charts is scrolled; medians in milliseconds, as rows of a table.
 * @param url the home page's address.
 * @param article the address of an article with tables.
 */
export async function timeCharts(url: string, article: string): Promise<(string | number)[][]> {
  const browser = await launchChromium();
  const measure = async (address: string, run: (page: Page) => Promise<number>) => {
    const taken: number[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(address);
      taken.push(await run(page));
      await page.close();
    }
    return Math.round(quantile(taken, 0.5));
  };
  try {
    return [
      ['First chart after its script has come, ms', await measure(article, firstChart)],
      ['Longest task while all charts are scrolled, ms', await measure(`${url}charts/`, longestTask)],
    ];
  } finally {
    await browser.close();
  }
}

async function firstChart(page: Page): Promise<number> {
  await page.locator('[data-table] a[data-view=chart]').first().scrollIntoViewIfNeeded();
  await page.locator('[data-table][data-view]').first().waitFor();
  return page.evaluate(async () => {
    const panel = document.querySelector('[data-table] .chart-figure');
    const drawn = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (panel?.classList.contains('drawn') !== true) return;
        observer.disconnect();
        resolve(performance.now());
      });
      if (panel !== null) observer.observe(panel, { attributeFilter: ['class'] });
    });
    document.querySelector<HTMLElement>('[data-table] a[data-view=chart]')?.click();
    const end = await drawn;
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return end - Math.max(...scripts.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
  });
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 60));
    }
    await new Promise((done) => setTimeout(done, 800));
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
}
