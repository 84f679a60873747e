import { LOCALES } from '../../../src/schemas/localized.ts';
import { isNotFoundPage, type BuiltPage } from '../built-site.ts';

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
 * one as `x-default` (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function alternateProblems(pages: readonly BuiltPage[], origin: string): string[] {
  const indexed = pages.filter((page) => !isNotFoundPage(page));
  return indexed.flatMap((page) => {
    const address = (locale: string) =>
      indexed.find((other) => other.place === page.place && other.locale === locale)?.path ??
      '(no such page)';
    const expected = new Map([
      ...LOCALES.map((locale) => [locale as string, origin + address(locale)] as const),
      ['x-default', origin + address('en')],
      ['canonical', origin + page.path],
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
