import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { localesFrom, type Locale } from '../../src/schemas/localized.ts';

/** What authors state behind their text, as pages show it. */
export const STATEMENTS = ['supplements', 'funding', 'conflicts', 'acknowledgements'] as const;
export type StatementId = (typeof STATEMENTS)[number];

/** A section behind the text of an article: its heading, which is interface, and its paragraphs. */
interface Section {
  heading: string;
  lines: string[];
}

/** The end matter of an article as the pages of a built site show it, language by language. */
export function readEndMatter(dir: string, path: string, own: Locale) {
  const pages = localesFrom(own).map((locale) => {
    const html = readFileSync(join(dir, locale === 'en' ? '' : locale, path, 'index.html'), 'utf8');
    const $ = load(html);
    const sections = $('[data-statement]').toArray();
    return new Map(
      sections.map((section): [string, Section] => [
        section.attribs['data-statement'] ?? '',
        {
          heading: $(section).find('h2').text(),
          lines: $(section)
            .find('p')
            .toArray()
            .map((p) => $(p).text()),
        },
      ]),
    );
  });
  return {
    /** The sections of the page in the article’s own language, in their order. */
    sections: [...(pages[0] ?? [])].map(([, section]) => section),
    /** The paragraphs of a statement on the page in the article’s own language. */
    ownLines: (id: StatementId) => pages[0]?.get(id)?.lines ?? [],
    /** The same in every language in which the authors wrote them: a page shows another where there is none in its own. */
    allLines: (id: StatementId) => [...new Set(pages.flatMap((page) => page.get(id)?.lines ?? []))],
  };
}
