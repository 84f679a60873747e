import type { Page } from 'playwright-core';
import { expect, inject, test as base, type ProvidedContext } from 'vitest';
import { launchChromium } from '../../scripts/machine/browser.ts';
import type { Locale } from '../../src/schemas/localized.ts';
import { ReaderContexts } from './reader-contexts.ts';

/** How a reader comes to a page. */
export interface Visit {
  /** The language whose version of the page is opened. */
  locale?: Locale;
  /** What the reader's system prefers. */
  theme?: 'light' | 'dark';
  /** The size of the window, in CSS pixels. */
  width?: number;
  height?: number;
  javaScript?: boolean;
  /** Whether the reader's fingers are the pointer. */
  touch?: boolean;
  /** Whether the reader has never been here: no file of the site is in the browser's cache. */
  isFirst?: boolean;
  /** Which of the two builds. */
  build?: keyof ProvidedContext;
  /** The status the page itself must come with. */
  status?: number;
}

/** Opens a page by its place without language (`about/`, ``) and waits until it is complete. */
export type Open = (place: string, visit?: Visit) => Promise<Page>;

/** One process for all the pages of the site that are open in a context: a new page need not wait for a process of its own. */
const TEST_FLAGS = ['--process-per-site'];

/** What Chromium writes by itself when the page a reader asked for comes with status 404. */
const NOT_FOUND_NOTICE = 'Failed to load resource: the server responded with a status of 404';

/** Notes what must not happen on a page: anything in the console, a failed request, a request off this machine. */
function watch(page: Page, problems: string[], expectedStatus: number): void {
  page.on('console', (message) => {
    const ownNotice = message.text().startsWith(NOT_FOUND_NOTICE) && message.location().url === page.url();
    if (expectedStatus !== 404 || !ownNotice) problems.push(`console: ${message.type()} ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still waiting for.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1')
      problems.push(`left the machine: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !(isPage && response.status() === expectedStatus)) {
      problems.push(`${String(response.status())}: ${response.url()}`);
    }
  });
}

/** The address of a page in a build and a language. */
export function addressOf(place: string, { locale = 'en', build = 'atRoot' }: Visit = {}): string {
  return inject(build).url + (locale === 'en' ? '' : `${locale}/`) + place;
}

/**
 * Vitest's `test` with a Chromium. Every test ends with an empty console, no failed request and no request that left
 * this machine, on all the pages it opened.
 */
export const test = base
  // eslint-disable-next-line no-empty-pattern -- Vitest wants to read here what the fixture depends on.
  .extend('chromium', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const chromium = await launchChromium(TEST_FLAGS);
    onCleanup(() => chromium.close());
    return chromium;
  })
  .extend(
    'readers',
    { scope: 'worker' },
    ({ chromium }) => new ReaderContexts(chromium, [inject('atRoot').url, inject('underBase').url]),
  )
  .extend('open', ({ chromium, readers }, { onCleanup }): Open => {
    const problems: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closing.map((close) => close()));
      expect(problems).toEqual([]);
    });
    return async (place, visit = {}) => {
      const { locale = 'en', javaScript = true, touch = false, isFirst = false, status = 200 } = visit;
      const { theme = 'light', width = 1280, height = 900 } = visit;
      const settings = { locale, javaScript, touch };
      const own = isFirst ? new ReaderContexts(chromium) : readers;
      const context = await own.take(settings);
      closing.push(() => (isFirst ? context.close() : own.giveBack(context, settings)));
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      watch(page, problems, status);
      const response = await page.goto(addressOf(place, visit), { waitUntil: 'load' });
      expect(response?.status()).toBe(status);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    };
  });
