import type { Browser, BrowserContext } from 'playwright-core';
import type { Locale } from '../../src/schemas/localized.ts';

/** What a context of the browser cannot change once it is there. */
export interface ReaderSettings {
  locale: Locale;
  javaScript: boolean;
  touch: boolean;
}

/**
 * The contexts in which readers open pages, each a profile of its own. One that is given back is emptied of what its reader
 * has left and kept for the next of the same settings: making one takes longer than most pages.
 */
export class ReaderContexts {
  readonly #browser: Browser;
  readonly #sites: readonly string[];
  readonly #free = new Map<string, BrowserContext[]>();

  /**
   * Of the first of `sites`, the addresses at which pages are asked for, one page stays open in each context, so that the process
   * that shows the pages of the site lives on from one to the next: it has compiled their scripts.
   */
  constructor(browser: Browser, sites: readonly string[] = []) {
    this.#browser = browser;
    this.#sites = sites;
  }

  get #keptOpen(): string | undefined {
    return this.#sites[0] === undefined ? undefined : `${this.#sites[0]}robots.txt`;
  }

  /** A context that no page is open in but the one that is kept open, with nothing but the files of earlier pages in its cache. */
  async take(settings: ReaderSettings): Promise<BrowserContext> {
    const free = this.#free.get(keyOf(settings))?.pop();
    if (free !== undefined) return free;
    const { locale, javaScript: javaScriptEnabled, touch: hasTouch } = settings;
    const context = await this.#browser.newContext({
      locale,
      javaScriptEnabled,
      hasTouch,
      reducedMotion: 'reduce',
    });
    if (this.#keptOpen !== undefined) await (await context.newPage()).goto(this.#keptOpen);
    return context;
  }

  /** Closes the pages of a context, and forgets what was kept, allowed and chosen in it. */
  async giveBack(context: BrowserContext, settings: ReaderSettings): Promise<void> {
    const pages = context.pages();
    const addresses = [...this.#sites, ...pages.map((page) => page.url())];
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    await Promise.all([context.clearPermissions(), context.clearCookies()]);
    // Also where a test has closed its pages itself.
    const session = pages[0] === undefined ? undefined : await context.newCDPSession(pages[0]);
    for (const origin of origins)
      await session?.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    for (const page of pages) if (page.url() !== this.#keptOpen) await page.close();
    const key = keyOf(settings);
    this.#free.set(key, [...(this.#free.get(key) ?? []), context]);
  }
}

function keyOf({ locale, javaScript, touch }: ReaderSettings): string {
  return [locale, javaScript, touch].join();
}
