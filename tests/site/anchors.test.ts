import { expect, inject, test } from 'vitest';
import { articlePages, problemsOf, readPages } from '../support/built-site.ts';

const articles = articlePages(readPages(inject('atRoot'))).filter(({ locale }) => locale === 'en');

/** What a reader may want to point at. */
const CITABLE = {
  'a paragraph': '[data-part="body"] p:not(figure p, [data-editorial] p, [data-editorial])',
  'an item without a paragraph': '[data-part="body"] li:not(:has(> p), [data-editorial] li)',
  'a heading': '[data-part="body"] :is(h2, h3, h4)',
  'a figure': '[data-part="body"] figure',
  'a row of a table': '[data-table] table tr',
  'a note': '[data-part="footnotes"] > li',
  'a reference': '[data-part="references"] > li',
};

test.each(Object.entries(CITABLE))('%s of an article has an anchor', (_, selector) => {
  const counted = articles.map(({ $ }) => $(selector).length);
  expect(Math.max(...counted)).toBeGreaterThan(0);
  expect(
    problemsOf(articles, ({ $ }) =>
      $(selector)
        .toArray()
        .filter((element) => ($(element).attr('id') ?? '') === '')
        .map((element) => `no anchor: ${$(element).text().trim().slice(0, 60)}`),
    ),
  ).toEqual([]);
});

test('an anchor of a passage is short, and says in words where it leads', () => {
  expect(
    problemsOf(articles, ({ $ }) =>
      $('[data-part="body"] [id^="p-"]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? '')
        .filter((id) => id.length > 50 || !/^p-[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*-[0-9a-z]{3}$/u.test(id)),
    ),
  ).toEqual([]);
});

test('an anchor is the same in the three languages of the interface', () => {
  const ids = ({ $ }: (typeof articles)[number]) =>
    $('[data-part="body"] [id]:not([data-editorial], [data-editorial] *)')
      .toArray()
      .map(({ attribs }) => attribs['id']);
  const others = articlePages(readPages(inject('atRoot'))).filter(({ locale }) => locale !== 'en');
  for (const page of others) {
    const english = articles.find(({ place }) => place === page.place);
    expect(english && ids(english)).toEqual(ids(page));
  }
});
