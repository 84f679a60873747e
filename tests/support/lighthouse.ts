import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Flags } from 'lighthouse';
import { launchChromium } from '../../scripts/machine/browser.ts';

/** What Lighthouse says of a page on a slow phone. */
export interface Audit {
  /** Category → 0 to 100. */
  scores: Record<string, number>;
  /** Largest Contentful Paint, in milliseconds. */
  lcp: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** The audits that cost points. */
  lost: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A TCP port on which nothing listens. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Runs Lighthouse's mobile profile on addresses, one after another, each with its audit. */
export async function* auditPages(urls: readonly string[]): AsyncGenerator<[url: string, audit: Audit]> {
  const port = await freePort();
  const chromium = await launchChromium([`--remote-debugging-port=${String(port)}`]);
  const flags: Flags = { port, onlyCategories: CATEGORIES, logLevel: 'error', output: 'json' };
  try {
    for (const url of urls) {
      const result = await lighthouse(url, flags);
      if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
      const { categories, audits } = result.lhr;
      const counted = new Set(
        Object.values(categories).flatMap(({ auditRefs }) =>
          auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
        ),
      );
      yield [
        url,
        {
          scores: Object.fromEntries(
            CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]),
          ),
          lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
          cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
          lost: Object.values(audits)
            .filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9)
            .map(({ id }) => id),
        },
      ];
    }
  } finally {
    await chromium.close();
  }
}
