import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { equalAccessViolations, snifferErrors } from '../support/other-engines.ts';
import { articleWith, issueOf } from '../support/places.ts';

const article = articleWith('.note-mark');

/** Pages of a kind each, and each in one language: more of them would take minutes, and axe looks at all. */
test.for([
  ['en', ''],
  ['kk', issueOf(article)],
  ['ru', article],
  ['en', 'charts/'],
  ['kk', 'search/?q=Kazakhstan'],
  ['ru', 'about/'],
] as const)(
  'HTML_CodeSniffer and the engine of Equal Access find nothing that is surely wrong on %s /%s',
  async ([locale, place], { open }) => {
    const page = await open(place, { locale });
    expect(await snifferErrors(page)).toEqual([]);
    expect(await equalAccessViolations(page)).toEqual([]);
  },
);

test('HTML_CodeSniffer and the engine of Equal Access find what is planted', async ({ open }) => {
  const page = await open('about/');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p><img src="data:,"></p>');
  });
  expect(await snifferErrors(page)).toEqual([
    '<img src="data:,">: WCAG2AA.Principle1.Guideline1_1.1_1_1.H37',
  ]);
  expect(await equalAccessViolations(page)).toHaveLength(1);
});
