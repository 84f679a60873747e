import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { groupProblems } from './built-site.ts';

/** The selectors of what is looked at, and of what is not. */
interface Extent {
  include?: string[][];
  exclude?: string[][];
}

/** Its script, minified: a page compiles it in half the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2 at A and AA (https://www.deque.com/axe/core-documentation/api-documentation/#axe-core-tags). */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The rules that ask how colours differ: all that another theme can break. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds, and what Deque's experts ask beyond WCAG, with the first element where it is and how many more there are. */
export function axeFindings(page: Page, extent?: Extent): Promise<string[]> {
  return findings(page, { type: 'tag', values: [...WCAG, 'best-practice'] }, extent);
}

/** What axe finds in the colours of a page whose other faults are looked for in another theme. */
export function colourFindings(page: Page): Promise<string[]> {
  return findings(page, { type: 'rule', values: RULES_OF_COLOUR });
}

async function findings(page: Page, runOnly: RunOnly, extent: Extent = {}): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ([{ include = [['html']], exclude = [] }, only]) => {
      const { axe: here } = globalThis as unknown as {
        axe: { run(extent: Extent, options: RunOptions): Promise<AxeResults> };
      };
      // Whatever passes needs no account of every element: it takes most of the time of a long page. No style sheet is fetched
      // again: the one rule that reads them asks of a lock to one orientation, which a test of the style sheets answers.
      const options = { runOnly: only, resultTypes: ['violations'], preload: false } satisfies RunOptions;
      const { violations } = await here.run({ include, exclude }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
          problem: `${id}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
          place: target.join(' '),
        })),
      );
    },
    [extent, runOnly] as const,
  );
  return groupProblems(found);
}
