/**
 * `npm run bench -- controls`: how long a reader on a slow phone waits after each control of an article until the next paint, on the
 * site as it is built; Markdown on stdout.
 */
import type { Page } from 'playwright-core';
import { articlePages, readPages } from '../../tests/support/built-site.ts';
import { launchChromium } from '../machine/browser.ts';
import { startServer } from '../machine/server.ts';
import { quantile } from './quantile.ts';
import { table } from './table.ts';

/** How many times slower the processor is made. */
const SLOWER = 4;
/** How often each control is used, on a page of its own; the median counts. */
const TIMES = 3;
/** What a control may take, in milliseconds. */
const BOUND = 50;
/** How long a page is left alone before and after, in milliseconds. */
const PAUSE_MS = 700;

/** A control: what a reader does to come to it, which is not measured, and what is. */
interface Control {
  name: string;
  prepare?: (page: Page) => Promise<unknown>;
  use: (page: Page) => Promise<unknown>;
}

/** A click with the mouse where an element is: what Playwright waits for before a click of its own is work for the page. */
const press = (selector: string) => async (page: Page) => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};
const scrollTo = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
/** Scrolls into the text and back a little: the reading line comes. */
const toReadingLine = async (page: Page) => {
  await page.mouse.move(180, 500);
  for (const by of [3000, -400]) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(PAUSE_MS);
  }
};
const selectWords = (page: Page) =>
  page
    .locator('[data-part=body] > p')
    .nth(3)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(paragraph.firstChild ?? paragraph, 0);
      range.setEnd(paragraph.firstChild ?? paragraph, 40);
      getSelection()?.addRange(range);
    });
/** Goes nowhere: what is measured is lost with its page. */
const stay = (page: Page) =>
  page.evaluate(() => {
    addEventListener('click', (event) => {
      event.preventDefault();
    });
  });

const CHART = 'figure[data-table]';
const MARK = '[data-part=body] :is(.note-mark, .citation)';
const CONTROLS: readonly Control[] = [
  { name: 'Contents, from the reading line', prepare: toReadingLine, use: press('.section-button') },
  {
    name: 'A section of the contents',
    prepare: async (page) => {
      await toReadingLine(page);
      await press('.section-button')(page);
    },
    use: press('#article-contents li:nth-child(2) a'),
  },
  { name: 'Aa', use: press('.look-button') },
  { name: 'Aa: larger text', prepare: press('.look-button'), use: press('input[name=size][value="115"]') },
  { name: 'Aa: dark', prepare: press('.look-button'), use: press('input[name=theme][value=dark]') },
  { name: 'A mark opens its card', prepare: scrollTo(MARK), use: press(MARK) },
  { name: 'Keep a passage', prepare: selectWords, use: press('.passage-keep') },
  { name: 'Table to chart', prepare: scrollTo(CHART), use: press(`${CHART} a[data-view=chart]`) },
  {
    name: 'Another view of a chart',
    prepare: async (page) => {
      await scrollTo(`${CHART}:has(.chart-views)`)(page);
      await page.waitForTimeout(PAUSE_MS);
      await press(`${CHART}:has(.chart-views) a[data-view=chart]`)(page);
      await page.locator(`${CHART}:has(.chart-views) .drawn`).first().waitFor();
    },
    use: press(`${CHART}:has(.chart-views) .chart-views button:nth-child(2)`),
  },
  { name: 'Search: into the box', use: press('#search') },
  { name: 'Search: a letter', prepare: press('#search'), use: (page) => page.keyboard.press('k') },
  { name: 'Language', prepare: stay, use: press('language-switch a[hreflang=kk]') },
];

/** The longest of the events of one use, in milliseconds as browsers give them: in steps of 8. */
async function latency(page: Page, { prepare, use }: Control): Promise<number> {
  await page.waitForTimeout(PAUSE_MS);
  await prepare?.(page);
  await page.waitForTimeout(PAUSE_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEventTiming).interactionId > 0) found.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await use(page);
  await page.waitForTimeout(PAUSE_MS);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // What is shorter than the least that browsers tell of is told as that.
  return page.evaluate(() => Math.max(16, ...(globalThis as unknown as { found: number[] }).found));
}

/** Measures the controls on the article with the most tables of a built folder; a table of Markdown. */
export async function benchControls(dir: string): Promise<string> {
  const tablesOf = ({ html }: { html: string }) => html.split('data-table=').length;
  const [article] = articlePages(readPages({ dir, base: '/' }))
    .filter(({ locale }) => locale === 'en')
    .toSorted((one, other) => tablesOf(other) - tablesOf(one));
  if (article === undefined) return '';
  const server = await startServer({ dir });
  const browser = await launchChromium();
  try {
    const rows: (string | number)[][] = [];
    for (const control of CONTROLS) {
      const taken: number[] = [];
      for (let turn = 0; turn < TIMES; turn += 1) {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        const page = await context.newPage();
        await page.goto(new URL(article.path, server.url).href, { waitUntil: 'networkidle' });
        taken.push(await latency(page, control));
        await context.close();
      }
      const median = quantile(taken, 0.5);
      rows.push([control.name, median, quantile(taken, 1), median > BOUND ? 'over' : '']);
    }
    const title = `## From a control to the next paint, ms, processor ${String(SLOWER)} times slower, 360 px (at most ${String(BOUND)})`;
    return `${title}\n\n${article.path}\n\n${table(['Control', 'Median', 'Most', 'Bound'], rows)}`;
  } finally {
    await browser.close();
    await server.close();
  }
}
