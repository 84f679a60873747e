import { describe, expect, inject, test } from 'vitest';
import { isNotFoundPage, readPages, siteOrigin } from '../support/built-site.ts';
import { followLinks } from '../support/link-check.ts';

describe.each(['atRoot', 'underBase'] as const)('the links of the site built %s', async (build) => {
  const site = inject(build);
  const pages = readPages(site);
  const { visited, problems } = await followLinks(site, siteOrigin(pages));

  test('all lead to a page and to a place that is on it', () => {
    expect(problems).toEqual([]);
  });

  test('with the forms reach every page from the home page', () => {
    // A form leads to the page that answers it.
    const answers = pages.flatMap(({ $, path }) =>
      $('form[action]')
        .toArray()
        .map(({ attribs }) => new URL(attribs.action ?? '', new URL(path, site.url)).href),
    );
    const reached = new Set([...visited, ...answers].map((link) => new URL(link).pathname));
    const missed = pages.filter((page) => !isNotFoundPage(page) && !reached.has(encodeURI(page.path)));
    expect(missed.map(({ path }) => path)).toEqual([]);
  });
});
