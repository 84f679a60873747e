import type { CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { articlePages, readPages } from '../support/built-site.ts';

const PARTS =
  '[data-part]:is([data-part=title], [data-part=authors], [data-part=abstract], [data-part=keywords], [data-part=body])';
const pages = articlePages(readPages(inject('atRoot')));

/** The texts of an article in which the rule holds, each with its language: every part but addresses and what the edition adds. */
function textsOf($: CheerioAPI): { text: string; language: Locale }[] {
  return $('article[data-article]')
    .find(PARTS)
    .toArray()
    .flatMap((part) => $(part).find('*').addBack().contents().toArray())
    .filter((node) => node.nodeType === 3 && $(node).text().trim() !== '')
    .filter((node) => $(node).parent().closest('[data-editorial], script, style').length === 0)
    .filter((node) => !/^(?:https?:|www\.)/u.test($(node).parent().closest('a').text()))
    .map((node) => {
      const lang = $(node).parent().closest('[lang]').attr('lang');
      return {
        text: $(node).text(),
        language: LOCALES.find((each) => each === lang) ?? 'en',
      };
    });
}

/** What the rule forbids, and where. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp, languages: readonly Locale[]])[] = [
  ['a straight apostrophe', /\p{L}'/u, LOCALES],
  ['a straight quotation mark', /"/u, LOCALES],
  ['Russian quotation marks', /[«»„]/u, ['en']],
  ['English quotation marks', /[“”„]/u, ['kk', 'ru']],
  ['a hyphen for a dash', /\s-\s/u, LOCALES],
  ['a long dash', /\s—\s/u, ['en']],
  ['a short dash', /\s–\s/u, ['kk', 'ru']],
  ['a dash that may begin a line', /\S [–—] /u, LOCALES],
  ['a hyphen between numbers', /(?<![\p{L}\p{N}.,/_–-])\d+-\d+(?![\p{L}\p{N}/_–-])/u, LOCALES],
  ['a number that may be parted from №', /№ /u, LOCALES],
];

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, { $ }) => {
  const texts = textsOf($);

  test('has text to look at', () => {
    // An editorial of one page has no abstracts and few paragraphs.
    expect(texts.length).toBeGreaterThan($('.abstracts').length > 0 ? 50 : 10);
  });

  test.each(FORBIDDEN)('has no %s', (_, pattern, languages) => {
    const found = texts.filter(({ text, language }) => languages.includes(language) && pattern.test(text));
    expect(found).toEqual([]);
  });
});
