import type { CheerioAPI } from 'cheerio';

/** The citations in the text of an article's page, as a reader sees them. */
export function citationsOn($: CheerioAPI): string[] {
  const citations = $('[data-part="body"]').find('.citations, .citation:not(.citations .citation)');
  return citations.toArray().map((node) => $(node).text());
}

/** The ids of the places that each reference of the page leads back to. */
export function placesCiting($: CheerioAPI): string[][] {
  const references = $('[data-part="references"] > li').toArray();
  return references.map((item) => {
    const links = $(item).find('.backlinks a').toArray();
    return links.map(({ attribs }) => attribs['href']?.slice(1) ?? '');
  });
}
