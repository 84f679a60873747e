import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { groupProblems } from './built-site.ts';

/** WCAG 2.0 to 2.2 at A and AA, and what Deque's experts ask beyond it (https://www.deque.com/axe/core-documentation/api-documentation/#axe-core-tags). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds, with the first element where it is and how many more there are. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return groupProblems(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        problem: `${id}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
        place: target.join(' '),
      })),
    ),
  );
}
