import { AxeBuilder } from '@axe-core/playwright';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { groupProblems } from './built-site.ts';

/** WCAG 2.0 to 2.2 at A and AA, and what Deque's experts ask beyond it (https://www.deque.com/axe/core-documentation/api-documentation/#axe-core-tags). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that ask how colours differ: all that another theme can break. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds, with the first element where it is and how many more there are. */
export function axeFindings(page: Page): Promise<string[]> {
  return findings(page, { type: 'tag', values: TAGS });
}

/** What axe finds in the colours of a page whose other faults are looked for in another theme. */
export function colourFindings(page: Page): Promise<string[]> {
  return findings(page, { type: 'rule', values: RULES_OF_COLOUR });
}

async function findings(page: Page, runOnly: RunOnly): Promise<string[]> {
  // Whatever passes needs no account of every element: it takes most of the time of a long page.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await axe.setLegacyMode().analyze();
  return groupProblems(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        problem: `${id}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
        place: target.join(' '),
      })),
    ),
  );
}
