import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE_FILES } from '../../src/lib/exports/registry.ts';
import { noMark, onlyElement, openPage, readText } from '../support/fidelity/html.ts';
import { bareWord, splitWords } from '../support/fidelity/tokens.ts';
import { dictionary, fill } from '../../src/i18n/index.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { allPublications } from '../support/all-publications.ts';
import { readEndMatter, STATEMENTS } from '../support/end-matter.ts';
import { jatsLines } from '../support/jats-lines.ts';
import { markdownLines } from '../support/markdown-lines.ts';

const { dir } = inject('atRoot');
const articles = (await allPublications('http://localhost')).map(({ issueId, slug, article }) => ({
  slug,
  article,
  path: join('issues', issueId, slug),
}));

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
    for (const { slug, path, article } of articles) {
      const xml = readFileSync(join(dir, path, `${slug}.xml`), 'utf8');
      const { ownLines, allLines } = readEndMatter(dir, path, article.language);
      const without = 'xref[ref-type="fn"], list-item > label, fn > label, ref > label';
      const words = (part: string) => bareWords(jatsLines(xml, part, { without }).join(' '));
      const grant = grantWords(article.language);
      const thanks = bareWords(allLines('acknowledgements').join(' '));
      const interests = bareWords(allLines('conflicts').join(' '));
      const [body = [], notes = [], references = []] = PARTS.map((part) => pageWords(path, part));
      expect(words('body')).toEqual(body);
      expect(words('body')).not.toEqual([]);
      expect(words('ack')).toEqual(thanks);
      expect(words('fn-group[content-type="coi-statement"]')).toEqual(interests);
      expect(words('fn-group:not([content-type])')).toEqual(notes);
      expect(words('ref-list')).toEqual(references);
      expect(words('back')).toEqual([...thanks, ...interests, ...notes, ...references]);
      expect(words('supplementary-material')).toEqual(bareWords(ownLines('supplements').join(' ')));
      const funding = [words('funding-group'), bareWords(ownLines('funding').join(' '))];
      const [inJats, onPage] = funding.map((all) => all.filter((word) => !grant.has(word)));
      expect(inJats).toEqual(onPage);
    }
  });

  test('say in Markdown every word of the page, in order', () => {
    for (const { slug, path, article } of articles) {
      const { body, notes, references } = markdownLines(readFileSync(join(dir, path, `${slug}.md`), 'utf8'));
      const { sections } = readEndMatter(dir, path, article.language);
      const words = [body, notes, references].map((lines) => bareWords(lines.join(' ')));
      const [text = [], ...apparatus] = PARTS.map((part) => pageWords(path, part));
      const statements = sections.flatMap(({ heading, lines }) => bareWords([heading, ...lines].join(' ')));
      expect(words).toEqual([[...text, ...statements], ...apparatus]);
    }
  });

  test('have end matter where an article states any', () => {
    for (const { path, article } of articles) {
      const { ownLines } = readEndMatter(dir, path, article.language);
      const shown = STATEMENTS.filter((id) => ownLines(id).length > 0);
      expect([path, shown]).toEqual([path, STATEMENTS.filter((id) => article[id] !== undefined)]);
    }
  });
});

/** The words that pages put between a funder and the numbers of the grants, which JATS marks up instead. */
function grantWords(language: Locale): Set<string> {
  const { grant, grants } = dictionary(language).record;
  return new Set(
    [grant, grants].flatMap((template) => bareWords(fill(template, { funder: '', number: '' }))),
  );
}
