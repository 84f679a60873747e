import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { issueFileName } from '../../src/lib/publication/issue-file-name.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { bareWords } from '../support/word-order.ts';

const { dir } = inject('atRoot');
const KB = 1000;
const PARTS = ['body', 'footnotes', 'references'];

/** The authors' words in a part of a document. */
function words($: CheerioAPI, selector: string): string[] {
  const part = $(selector).clone();
  part.find('[data-editorial]').remove();
  return bareWords(part.text());
}

for (const { id, articles, issue } of readBuiltIssues(dir)) {
  describe.each(articles.map((article) => [article.slug, article] as const))(
    `the article as one file: ${id}/%s`,
    (slug, { article, figures }) => {
      const html = readFileSync(join(dir, 'issues', id, slug, `${slug}.html`), 'utf8');
      const $ = load(html);

      test('weighs at most 400 kB, has no script, and needs nothing from elsewhere', () => {
        expect(html.length).toBeLessThanOrEqual(400 * KB);
        expect(
          $('script, link[rel=stylesheet], img:not([src^="data:"]), source, iframe, object, [onclick]')
            .length,
        ).toBe(0);
        const styles = $('style').text();
        expect(
          [...styles.matchAll(/url\(([^)]{0,40})/gu)].filter(
            ([, address]) => !/^["']?data:/u.test(address ?? ''),
          ),
        ).toEqual([]);
        expect(styles).not.toContain('@import');
      });

      test('has every word of the text, of the three abstracts, of notes and references, in their order', () => {
        const folder = article.language === 'en' ? '' : article.language;
        const page = load(readFileSync(join(dir, folder, 'issues', id, slug, 'index.html'), 'utf8'));
        for (const selector of [...PARTS.map((part) => `[data-part=${part}]`), '[data-statement]']) {
          expect(words($, selector)).toEqual(words(page, selector));
        }
        for (const locale of LOCALES) {
          const selector = `[data-part=abstract][lang=${locale}]`;
          expect(words($, selector).length > 0).toBe(article.abstract[locale] !== '');
          expect(words($, selector)).toEqual(words(page, selector));
        }
      });

      test('has a drawing for every figure, and leads to its page', () => {
        expect($('.printed-chart').length).toBe(figures.length);
        expect($('.printed-chart:not(:has(svg))').length).toBe(0);
        expect($('link[rel=canonical]').attr('href')).toContain(`/issues/${id}/${slug}/`);
        const anchors = $('a[href^="#"]')
          .toArray()
          .map(({ attribs }) => attribs['href']?.slice(1) ?? '');
        expect(anchors.filter((anchor) => $(`[id="${anchor}"]`).length !== 1)).toEqual([]);
      });
    },
  );

  test(`the archive of ${id} has a page of contents that opens from a disk`, () => {
    const name = issueFileName({ ending: 'zip' }, id, issue);
    const packed = unzipSync(readFileSync(join(dir, 'issues', id, name)));
    const folder = `${name.slice(0, -'.zip'.length)}/`;
    const $ = load(new TextDecoder().decode(packed[`${folder}index.html`]));
    const links = $('a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(links.length).toBe(articles.length);
    expect(links.filter((link) => packed[folder + link] === undefined)).toEqual([]);
  });
}
