import { describe, test } from 'vitest';
import { inTextReference, references } from '../../src/lib/citation/reference.ts';
import type { CslItem } from '../../src/lib/citation/record.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { expectGolden } from '../support/golden.ts';
import { readPublications } from '../support/publications.ts';

const publications = await readPublications('content/issues/2020-4', new URL('https://journal.example'));

const articles = publications.flatMap(({ slug, records }) =>
  LOCALES.map((locale) => ({ slug, locale, record: records[locale] })),
);

/** Every style's name and what it writes, laid out to be read; the HTML with its no-break spaces made visible. */
function page(record: CslItem, locale: Locale): string {
  return references(record, locale)
    .map(({ style, name, html, text, accessed }) => {
      const lines = [
        `${name} [${style}]`,
        `text      ${text}`,
        ...(accessed === undefined ? [] : [`accessed  ${accessed.text} (${accessed.pattern})`]),
        `html      ${(accessed?.html ?? html).replaceAll('\u00a0', '&nbsp;')}`,
        `in text   ${inTextReference(record, locale, style)}`,
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

describe('the references to every article, in every style and language', () => {
  test.each(articles)('$slug in $locale are those that were read by eye', ({ slug, locale, record }) => {
    expectGolden(`tests/unit/golden/citations/${slug}.${locale}.txt`, page(record, locale));
  });
});
