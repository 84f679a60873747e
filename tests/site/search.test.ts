import { describe, expect, inject, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { readPages } from '../support/built-site.ts';

/** What a reader of an article's page can be led to. */
const PLACES =
  '[data-part="body"] :is(p, li)[id], [data-part="body"] :is(h2, h3, h4), [data-table], [data-table] tbody tr, [data-part="footnotes"] > li, [data-part="references"] > li';

describe('a passage of the search', () => {
  const site = inject('atRoot');
  const pages = readPages(site);
  const documents = searchDocuments(readBuiltIssues(site.dir));
  const pageOf = (address: string, locale: string) => {
    const page = pages.find((each) => each.place === address && each.locale === locale);
    if (page === undefined) throw new Error(`there is no page ${address} in ${locale}`);
    return page;
  };

  test('has its place in the page, in every language', () => {
    const astray = LOCALES.flatMap((locale) =>
      documents.flatMap(({ address, passages }) => {
        const { $ } = pageOf(address, locale);
        const ids = new Set(
          $('[id]')
            .toArray()
            .map(({ attribs }) => attribs['id']),
        );
        return passages
          .filter(({ fragment }) => fragment !== '' && !ids.has(fragment))
          .map(({ fragment }) => `${locale} ${address}#${fragment}`);
      }),
    );
    expect(astray).toEqual([]);
  });

  test('is there for every place of an article', () => {
    const left = documents
      .filter(({ isArticle }) => isArticle)
      .flatMap(({ address, passages }) => {
        const { $ } = pageOf(address, 'en');
        const found = new Set(passages.map(({ fragment }) => fragment));
        return $(PLACES)
          .not('[data-editorial], [data-editorial] *')
          .toArray()
          .filter((place) => $(place).text().trim() !== '' && !found.has($(place).attr('id') ?? ''))
          .map((place) => `${address}#${$(place).attr('id') ?? ''}`);
      });
    expect(left).toEqual([]);
  });
});
