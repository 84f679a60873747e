import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

const pages = readPages(inject('atRoot'));

/** What a browser must leave as it is, whatever language it translates a page into. */
const UNTRANSLATED = {
  references: '[data-part="references"]',
  citations: '.reference, .figure-cite p',
  'names of authors':
    '.author-name, [data-part="authors"] .author-name, .pager-authors, .contents-authors, .authors h2',
  addresses: 'address, .masthead-contacts, .prose a[href^="http"], .footnotes a[href^="http"]',
  'the name of the journal': '.site-name',
};

describe('a browser is told not to translate', () => {
  test.each(Object.entries(UNTRANSLATED))('%s', (_, selector) => {
    const found = pages.flatMap(({ path, $ }) =>
      $(selector)
        .toArray()
        .map((element) => ({
          path,
          text: $(element).text().trim(),
          isKept: $(element).closest('[translate="no"]').length > 0,
        })),
    );
    expect(found.length).toBeGreaterThan(0);
    // A link may have words of the text as its own.
    const lost = found.filter(({ isKept, text }) => !isKept && !/^\p{L}+ \p{L}+/u.test(text));
    expect(lost).toEqual([]);
  });
});

test('the forms of a name are said once each', () => {
  const names = pages
    .filter(({ place }) => place === '/authors/')
    .flatMap(({ $ }) =>
      $('.authors > li')
        .toArray()
        .map((author) =>
          [$('h2', author), $('.other-names span', author)].flatMap((part) =>
            part.toArray().map((each) => $(each).text().trim()),
          ),
        ),
    );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((forms) => new Set(forms).size !== forms.length)).toEqual([]);
});

test('no comma of the list of issues has a blank before it', () => {
  const lists = pages
    .filter(({ place }) => place === '/issues/')
    .map(({ $ }) => $('.issues > li > p').text());
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter((text) => /\s,/u.test(text))).toEqual([]);
});

test('no comma of the foot of a page has a blank before it', () => {
  const feet = pages.map(({ $ }) => $('.site-footer p').first().text());
  expect(feet.filter((text) => /\s,/u.test(text))).toEqual([]);
});
