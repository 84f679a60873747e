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
  readonly #keptOpen: string | undefined;
  readonly #free = new Map<string, BrowserContext[]>();

  /**
   * A page of the address `keptOpen` stays open in each context, so that the process that shows the pages of the site lives on
   * from one to the next: it has compiled their scripts.
   */
  constructor(browser: Browser, keptOpen?: string) {
    this.#browser = browser;
    this.#keptOpen = keptOpen;
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
    const pages = context.pages().filter((page) => page.url() !== this.#keptOpen);
    await Promise.all([context.clearPermissions(), context.clearCookies()]);
    for (const page of pages) {
      const { origin } = new URL(page.url());
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await page.close();
    }
    const key = keyOf(settings);
    this.#free.set(key, [...(this.#free.get(key) ?? []), context]);
  }
}

function keyOf({ locale, javaScript, touch }: ReaderSettings): string {
  return [locale, javaScript, touch].join();
}
