import { LOCALES } from '../../../src/schemas/localized.ts';
import { isNotFoundPage, type BuiltPage } from '../built-site.ts';

/** Letters of one shape may be there in two languages: what stands under them is not the same. */
export const LETTER_PAGE = /^\/(?:authors|keywords)\/[^/]+\/$/u;

/** What a page says of itself and of its other languages: hreflang → address, and its own under `canonical`. */
function declared({ $ }: BuiltPage): Map<string, string> {
  const links = $('link[rel="alternate"][hreflang]').toArray();
  return new Map([
    ...links.map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? ''] as const),
    ['canonical', $('link[rel="canonical"]').attr('href') ?? ''],
  ]);
}

/**
 * Whether every page names itself as canonical and, in all languages, the same page in each language, with the English
 * one as `x-default`; or, where it is in its language alone as the page of a letter is, no other (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function alternateProblems(pages: readonly BuiltPage[], origin: string): string[] {
  const indexed = pages.filter((page) => !isNotFoundPage(page));
  return indexed.flatMap((page) => {
    const address = (locale: string) =>
      indexed.find((other) => other.place === page.place && other.locale === locale)?.path ??
      '(no such page)';
    const languages = [
      ...LOCALES.map((locale) => [locale as string, origin + address(locale)] as const),
      ['x-default', origin + address('en')] as const,
    ];
    const expected = new Map([
      ...(LETTER_PAGE.test(page.place) ? [] : languages),
      ['canonical', origin + encodeURI(page.path)],
    ]);
    const actual = declared(page);
    return [...new Set([...expected.keys(), ...actual.keys()])]
      .filter((name) => expected.get(name) !== actual.get(name))
      .map(
        (name) =>
          `${page.path}: ${name} is ${actual.get(name) ?? 'missing'}, not ${expected.get(name) ?? 'there'}`,
      );
  });
}
