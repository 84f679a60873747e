import { load } from 'cheerio';
import type { Locale } from '../../schemas/locales.ts';

/** A document of HTML that is printed. */
interface PrintDocument {
  /** The language of what is not marked as another. */
  language: Locale;
  title: string;
  /** The address of the page that it is a copy of, where readers have it as a file. */
  canonical?: string;
  /** Style sheets, in their order. */
  styles: readonly string[];
  /** The markup of its pieces. */
  body: string;
}

/** The document as HTML; the page that shows it needs nothing but the fonts that the styles name. */
export function printDocument({ language, title, canonical, styles, body }: PrintDocument): string {
  const $ = load(
    '<!doctype html><html><head><meta charset="utf-8"></head><body class="printed"></body></html>',
  );
  $('html').attr({ lang: language, 'data-theme': 'light' });
  $('head').append($('<title></title>').text(title));
  if (canonical !== undefined) {
    $('head').append(
      $('<meta name="viewport" content="width=device-width, initial-scale=1">'),
      $('<link rel="canonical">').attr('href', canonical),
    );
  }
  for (const style of styles) $('head').append($('<style></style>').text(style));
  $('body').html(body);
  return $.html();
}
