import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { search as words } from '../../src/i18n/search/en.ts';
import { addressOf, test } from '../support/browsing.ts';
import { isShown, names, search } from '../support/search-panel.ts';

/** A query that finds something, and one that finds nothing and asks for other spellings and keywords. */
const QUERIES = ['zinc', 'photosynthesis'];

/** Which file of a search an address is: of the shelves, texts and words, one stands for all of its kind. */
function kindOf(address: string): string {
  return new URL(address).pathname.replace(/(\/pagefind\/(?:shelves|text|words)\/).*/, '$1*');
}

/** A page with a search box, and what its console says but for the failure of the request itself. */
async function pageWithBox(chromium: Browser): Promise<{ page: Page; problems: string[] }> {
  const page = await (await chromium.newContext()).newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // Chromium itself tells of the file that could not be loaded.
    if (!message.text().startsWith('Failed to load')) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(addressOf('about/'), { waitUntil: 'networkidle' });
  return { page, problems };
}

/** What a search for a query fetches, from the moment that the reader turns to the box, and what it finds. */
async function trace(
  chromium: Browser,
  query: string,
): Promise<{ kinds: string[]; found: (string | null)[] }> {
  const { page } = await pageWithBox(chromium);
  const kinds = new Set<string>();
  page.on('request', (request) => kinds.add(kindOf(request.url())));
  await page.locator('#search').focus();
  await search(page, query);
  const found = await names(page);
  await page.context().close();
  return { kinds: [...kinds], found };
}

test.for(QUERIES)(
  'every file that a search for “%s” needs may fail: the reader is told, and can try again',
  { timeout: 240_000 },
  async (query, { chromium }) => {
    const { kinds, found } = await trace(chromium, query);
    const mustBeThere = ['words.json', 'pagefind/engine', 'pagefind/catalog', 'pagefind/shelves/*'];
    expect(mustBeThere.filter((name) => !kinds.some((kind) => kind.endsWith(name)))).toEqual([]);
    const seen: unknown[] = [];
    for (const kind of kinds) {
      const { page, problems } = await pageWithBox(chromium);
      let isFailing = true;
      await page.route(
        (url) => isFailing && kindOf(url.href) === kind,
        (route) => (kind.length % 2 === 0 ? route.abort() : route.fulfill({ status: 503, body: 'busy' })),
      );
      const box = page.locator('#search');
      await box.focus();
      await box.fill(query);
      const retry = page.locator('[data-panel] [data-retry]');
      await retry.waitFor({ timeout: 20_000 }).catch(() => undefined);
      const told = (await page.locator('[data-panel] [role=status]').allInnerTexts()).join();
      isFailing = false;
      await retry.click({ timeout: 1000 }).catch(() => undefined);
      const answer = page.locator(
        `[data-panel] ${found.length > 0 ? '[data-result]' : '[data-part="no-results"] p'}`,
      );
      await answer
        .first()
        .waitFor({ timeout: 20_000 })
        .catch(() => undefined);
      seen.push([kind, told, await names(page), await isShown(page, 'no-results'), problems]);
      await page.context().close();
    }
    const sentence = `${words.failed} ${words.retry}`;
    expect(seen).toEqual(kinds.map((kind) => [kind, sentence, found, found.length === 0, []]));
  },
);

/** A page of before the site changed: from a moment on the index has another version, and the files of its own are gone. */
async function pageBeforeChange(chromium: Browser, isWhole: boolean) {
  const { page, problems } = await pageWithBox(chromium);
  const asked: string[] = [];
  const change = { isMade: false };
  let own: string | undefined;
  await page.route('**/pagefind/**', async (route) => {
    const address = route.request().url();
    if (address.endsWith('/catalog')) {
      const response = await route.fetch();
      const catalog = JSON.parse(gunzipSync(await response.body()).toString()) as { version: string };
      own ??= catalog.version;
      const version = change.isMade ? 'changed' : own;
      asked.push(version);
      await route.fulfill({ response, body: gzipSync(JSON.stringify({ ...catalog, version })) });
    } else if (change.isMade && own !== undefined && address.includes(`/${own}/`)) {
      await route.fulfill({ status: 404 });
    } else if (address.includes('/changed/') && own !== undefined) {
      const response = await route.fetch({ url: address.replace('/changed/', `/${own}/`) });
      await (isWhole ? route.fulfill({ response }) : route.fulfill({ status: 404 }));
    } else await route.continue();
  });
  await page.evaluate(() => {
    const panel = document.querySelector('[data-panel]');
    if (panel === null) return;
    new MutationObserver(() => {
      if (panel.querySelector('[data-retry]')) document.documentElement.dataset['told'] = '';
    }).observe(panel, { childList: true, subtree: true });
  });
  const isTold = () => page.evaluate(() => 'told' in document.documentElement.dataset);
  return { page, problems, asked, change, isTold };
}

test('where the site has changed since the page was opened, the reader does not notice', async ({
  chromium,
}) => {
  const { found } = await trace(chromium, 'irrigation');
  const { page, problems, asked, change, isTold } = await pageBeforeChange(chromium, true);
  await search(page, 'zinc');
  change.isMade = true;
  await search(page, 'irrigation');
  expect(await names(page)).toEqual(found);
  expect([await isTold(), asked.length, asked.at(-1), problems]).toEqual([false, 2, 'changed', []]);
  await page.context().close();
});

test('where files of the changed site are missing too, the reader is told after one more try', async ({
  chromium,
}) => {
  const { page, asked, change } = await pageBeforeChange(chromium, false);
  await search(page, 'zinc');
  change.isMade = true;
  await search(page, 'irrigation');
  expect(await page.locator('[data-panel] [role=status]').innerText()).toBe(`${words.failed} ${words.retry}`);
  expect(asked.slice(1).every((version) => version === 'changed')).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(3);
  await page.context().close();
});

test('where a file is missing though the site is the same, the reader is told', async ({ chromium }) => {
  const { page } = await pageWithBox(chromium);
  await page.route('**/pagefind/shelves/**', (route) => route.fulfill({ status: 404 }));
  await search(page, 'irrigation');
  expect(await page.locator('[data-panel] [role=status]').innerText()).toBe(`${words.failed} ${words.retry}`);
  await page.context().close();
});

test('where the script of the search page is lost, the query stays in the box, and the button tries it again', async ({
  chromium,
}) => {
  const page = await (await chromium.newContext()).newPage();
  let isFailing = true;
  await page.route(
    () => isFailing,
    (route) => (/\/search-panel\.[^/]*\.js$/u.test(route.request().url()) ? route.abort() : route.continue()),
  );
  await page.goto(`${addressOf('search/')}?q=zinc`);
  await page.locator('[data-panel] [data-retry]').waitFor();
  expect(await page.locator('#search').inputValue()).toBe('zinc');
  isFailing = false;
  await page.locator('[data-panel] [data-retry]').click();
  await page.locator('[data-panel] [data-result]').first().waitFor();
  expect(await page.locator('#search').inputValue()).toBe('zinc');
  await page.context().close();
});

test('where the words of the bar of marks cannot be fetched, the reader is told, and can try again', async ({
  chromium,
}) => {
  for (const fails of ['abort', '503'] as const) {
    const { page, problems } = await pageWithBox(chromium);
    await page.route('**/words.json', (route) =>
      fails === 'abort' ? route.abort() : route.fulfill({ status: 503, body: 'busy' }),
    );
    await page.goto(`${page.url()}?find=journal`);
    const bar = page.locator('found-words');
    expect(await bar.getByRole('status').innerText()).toBe(words.failed);
    // The marks do not wait for the words of the bar.
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page.unroute('**/words.json');
    await bar.getByRole('button', { name: words.retry }).click();
    await bar.getByRole('button', { name: words.next }).waitFor();
    expect([await bar.getByRole('button', { name: words.retry }).count(), problems]).toEqual([0, []]);
    await page.context().close();
  }
});

test('once there is an answer, nothing more is said of waiting for it', async ({ chromium }) => {
  const page = await (await chromium.newContext()).newPage();
  await page.clock.install();
  await page.goto(addressOf('search/?q=zinc'));
  const status = () => page.locator('[data-panel] [role=status]').innerText();
  await expect.poll(status).toMatch(/^\d+ results?$/);
  // From here on the page's clock stands, and of the texts only those of one document come.
  await page.clock.pauseAt(Date.now() + 60_000);
  let first: string | undefined;
  const held: (() => Promise<void>)[] = [];
  await page.route(/\/pagefind\/text\/[^/]+\.\d+$/, async (route) => {
    const [document = ''] = route.request().url().split('/').at(-1)?.split('.') ?? [];
    first ??= document;
    if (document === first) await route.continue();
    else held.push(() => route.continue());
  });
  await page.locator('#search').fill('Kazakhstan');
  await expect.poll(() => page.locator('[data-result]').count()).toBeGreaterThan(1);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const said = await status();
  await page.clock.runFor(60_000);
  expect(await status()).toBe(said);
  await Promise.all(held.map((release) => release()));
  await expect.poll(() => page.locator('[data-panel]').getAttribute('aria-busy')).toBe(null);
  expect(await status()).toBe(said);
  expect(said).toMatch(/^\d+ results$/);
  await page.context().close();
});
