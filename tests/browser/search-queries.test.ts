import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { addressOf, test } from '../support/browsing.ts';
import { isAnswered, readQueries } from '../support/search-queries.ts';

/** The share of queries that must be answered. */
const GOAL = 0.97;

const queries = readQueries();
const texts = queries.map(({ query }) => query);

/** Types every query into the box of the search page, and reads the names and titles of the first three results. */
function ask(
  page: Page,
): Promise<
  { names: string[]; titles: string[]; hrefs: string[]; isNothingSaid: boolean; isGuessTold: boolean }[]
> {
  return page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('search-box input');
    const panel = document.querySelector('[data-panel]');
    if (input === null || panel === null) throw new Error('There is no search box.');
    input.focus();
    const answers = [];
    for (const text of all) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      do await new Promise((done) => setTimeout(done, 2));
      while (panel.getAttribute('aria-busy') === 'true' || !panel.querySelector('[role=status]'));
      const groups = [...panel.querySelectorAll<HTMLElement>('[data-result]')].slice(0, 3);
      const links = groups.map((group) => group.querySelector('a'));
      answers.push({
        names: groups.map((group) => group.dataset['result'] ?? ''),
        titles: links.map((link) => link?.textContent ?? ''),
        hrefs: links.map((link) => link?.getAttribute('href') ?? ''),
        isGuessTold: panel.querySelector('[data-part="suggestions"]')?.checkVisibility() ?? false,
        isNothingSaid: panel.querySelector('[data-part="no-results"]')?.checkVisibility() ?? false,
      });
    }
    return answers;
  }, texts);
}

describe('of the set of queries', () => {
  test('there are 150 and more', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  test.for(LOCALES)('nearly all are answered in %s', async (locale, { open }) => {
    // In a small window: the answers to hundreds of queries are painted, and nobody looks at them.
    const page = await open('search/', { locale, width: 360, height: 200 });
    const answers = await ask(page);
    const failed = queries.filter(
      (query, index) => !isAnswered(query, answers[index]?.names ?? [], answers[index]?.isGuessTold),
    );
    const share = `${(100 * (1 - failed.length / queries.length)).toFixed(1)} %`;
    console.log(`${locale}: ${share} of ${String(queries.length)}`);
    for (const { kind, query, expected } of failed)
      console.log(`  not found (${kind}): ${query} → ${expected}`);
    expect(1 - failed.length / queries.length).toBeGreaterThanOrEqual(GOAL);

    const home = new URL(addressOf('', { locale })).pathname;
    expect(answers.flatMap(({ titles }) => titles).filter((title) => title === '')).toEqual([]);
    expect(answers.flatMap(({ hrefs }) => hrefs).filter((href) => !href.startsWith(home))).toEqual([]);
    expect(answers.filter(({ names, isNothingSaid }) => (names.length === 0) !== isNothingSaid)).toEqual([]);
  });
});
