import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

describe.each(['atRoot', 'underBase'] as const)(
  'an address that does not exist, on the site built %s,',
  (build) => {
    test('is answered by a page that leads on', async ({ open }) => {
      const page = await open('no-such-page/at-all/', { build, status: 404 });
      expect(await page.locator('h1').count()).toBe(1);
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const response = await page.request.get(link);
        expect([link, response.status()]).toEqual([link, 200]);
      }
    });
  },
);
