import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE_FILES } from '../../src/lib/exports/registry.ts';
import { noMark, onlyElement, openPage, readText } from '../support/fidelity/html.ts';
import { bareWord, splitWords } from '../support/fidelity/tokens.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { articlesInContent } from '../support/built-site.ts';
import { jatsLines } from '../support/jats-lines.ts';
import { markdownLines } from '../support/markdown-lines.ts';

const { dir } = inject('atRoot');
const articles = articlesInContent().map((name) => {
  const [issue = '', slug = ''] = name.split('/');
  return { issue, slug, path: join('issues', issue, slug) };
});

/** The words of a text without the punctuation that touches them, which is the typography of lists and captions. */
const bareWords = (text: string) =>
  splitWords(text)
    .map(bareWord)
    .filter((word) => word !== '');

/** The words of a part of an article's page that the authors wrote, without the marks of notes. */
function pageWords(path: string, part: string): string[] {
  const page = openPage(path, readFileSync(join(dir, path, 'index.html'), 'utf8'));
  page.$('[role="doc-noteref"]').remove();
  if (page.$(`[data-part="${part}"]`).length === 0) return [];
  return onlyElement(page, `[data-part="${part}"]`)
    .toArray()
    .flatMap((node) => bareWords(readText(node, noMark)));
}

const PARTS = ['body', 'footnotes', 'references'];

describe('the files beside an article', () => {
  test('stand where their registry says', () => {
    for (const { slug, path } of articles) {
      for (const { ending, languages } of ARTICLE_FILES) {
        for (const locale of LOCALES) {
          const file = join(dir, locale === 'en' ? '' : locale, path, `${slug}.${ending}`);
          expect([file, existsSync(file)]).toEqual([file, languages === 'each' || locale === 'en']);
        }
      }
    }
  });

  test('say in JATS every word of the page, in order', () => {
    for (const { slug, path } of articles) {
      const xml = readFileSync(join(dir, path, `${slug}.xml`), 'utf8');
      const without = 'xref[ref-type="fn"], list-item > label, fn > label, ref > label';
      const words = ['body', 'fn-group', 'ref-list'].map((part) =>
        bareWords(jatsLines(xml, part, { without }).join(' ')),
      );
      expect(words).toEqual(PARTS.map((part) => pageWords(path, part)));
      expect(words[0]).not.toEqual([]);
    }
  });

  test('say in Markdown every word of the page, in order', () => {
    for (const { slug, path } of articles) {
      const { body, notes, references } = markdownLines(readFileSync(join(dir, path, `${slug}.md`), 'utf8'));
      const words = [body, notes, references].map((lines) => bareWords(lines.join(' ')));
      expect(words).toEqual(PARTS.map((part) => pageWords(path, part)));
    }
  });
});
