import { dictionary, fill } from '../../i18n/index.ts';
import { localesFrom, type Locale } from '../../schemas/locales.ts';

/** Where a page has moved: its address from the root of the host, and in full. */
export interface MovedTo {
  href: string;
  canonical: string;
}

/**
 * The page at an address that is no more: it leads on by itself, and says so in all languages, its own first, to whoever
 * has switched that off.
 */
export function redirectPage(locale: Locale, { href, canonical }: MovedTo): string {
  const t = dictionary(locale).moved;
  const words = localesFrom(locale).map((language) => {
    const { text, here } = dictionary(language).moved;
    return `<p lang="${language}">${escaped(text)} <a href="${escaped(href)}">${escaped(here)}</a></p>`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escaped(href)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(canonical)}">
<title>${escaped(t.title)}</title>
</head>
<body>
<main>
<h1>${escaped(t.title)}</h1>
${words.join('\n')}
</main>
</body>
</html>
`;
}

/** What is left of places that are elsewhere now: each leads on from where it was, below the text of the page. */
export function movedPlaces(locale: Locale, places: readonly { id: string; href: string }[]): string {
  const { title, place, here } = dictionary(locale).moved;
  const lines = places.map(
    ({ id, href }) =>
      `<p id="${escaped(id)}">${escaped(fill(place, { id }))} <a href="${escaped(href)}">${escaped(here)}</a></p>`,
  );
  return `<nav class="sheet" data-editorial aria-label="${escaped(title)}">${lines.join('')}</nav>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
