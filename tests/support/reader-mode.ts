import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** The parts of an article that a reader mode must keep, and what each is made of. */
const PARTS = {
  paragraphs: '[data-part=body] :is(h2, h3, h4, p, li, blockquote, figcaption, caption)',
  rows: '[data-part=body] tr',
  notes: '[data-part=footnotes] > li',
  references: '[data-part=references] > li',
  abstracts: '[data-part=abstract], [data-part=keywords]',
} as const;

/** What a reader mode shows of a page. */
export interface ReaderMode {
  /** How many pieces of each part the page has. */
  counts: Record<keyof typeof PARTS, number>;
  /** The pieces that it does not show as the page does, with their part. */
  lost: string[];
}

/**
 * Lets Firefox's reader mode (https://github.com/mozilla/readability) take the article out of a page, and compares the
 * authors' words piece by piece, without what the editors added and what the page itself does not show: with scripts, the
 * abstracts in languages that the reader has not chosen.
 */
export async function readerMode(page: Page): Promise<ReaderMode> {
  const content = await page.evaluate<string>(
    `(() => { ${READABILITY}; return new Readability(document.cloneNode(true)).parse()?.content ?? ''; })()`,
  );
  return page.evaluate(
    ({ html, parts }) => {
      const shown = document.implementation.createHTMLDocument();
      shown.body.innerHTML = html;
      const pieces = (root: Document, selector: string) =>
        [
          ...root.querySelectorAll(`:is(${selector}):not([data-editorial], [data-editorial] *, [hidden] *)`),
        ].map((piece) => {
          const own = piece.cloneNode(true) as Element;
          for (const added of own.querySelectorAll('[data-editorial]')) added.remove();
          return own.textContent.replaceAll(/\s+/gu, ' ').trim();
        });
      const counts: Record<string, number> = {};
      const lost: string[] = [];
      for (const [part, selector] of Object.entries(parts)) {
        const kept = pieces(shown, selector);
        const all = pieces(document, selector);
        counts[part] = all.length;
        for (const piece of all) {
          if (kept[0] === piece) kept.shift();
          else lost.push(`${part}: ${piece.slice(0, 60)}`);
        }
      }
      return { counts: counts, lost };
    },
    { html: content, parts: PARTS },
  );
}
