import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { compareIssue } from '../support/fidelity/compare.ts';
import { applyCorrections, describeCorrection } from '../../src/lib/check/corrections.ts';
import { readEdition, type EditionPages } from '../support/fidelity/edition.ts';
import { unusedCorrections } from '../support/fidelity/unused-corrections.ts';
import { readSource } from '../support/fidelity/source.ts';
import { countWords } from '../support/fidelity/tokens.ts';
import { articleSchema, type ArticleRecord } from '../../src/schemas/article.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { hasAbstract } from '../../src/schemas/record-forms.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';

/** The folder of the built site. */
const SITE = process.env['SITE_DIR'] ?? 'dist';
const ISSUES = join(CONTENT_ROOT, 'issues');
const FRONTMATTER = /^---\n(?<yaml>[\s\S]*?)\n---\n/;

function page(locale: Locale, ...path: string[]): string {
  return readFileSync(join(SITE, ...(locale === 'en' ? [] : [locale]), ...path, 'index.html'), 'utf8');
}

/** The records of an issue's articles, in the order of their first pages. */
function articlesOf(issue: string): { slug: string; record: ArticleRecord }[] {
  return readdirSync(join(ISSUES, issue))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const yaml = FRONTMATTER.exec(readFileSync(join(ISSUES, issue, name), 'utf8'))?.groups?.['yaml'] ?? '';
      return { slug: name.slice(0, -'.mdx'.length), record: articleSchema.parse(parse(yaml)) };
    })
    .sort((a, b) => a.record.firstPage - b.record.firstPage);
}

/** The pages of an issue; its articles as they stand in the site of one language. */
function pagesOf(issue: string, locale: Locale): EditionPages {
  const inEach = (...path: string[]) => ({
    en: page('en', ...path),
    kk: page('kk', ...path),
    ru: page('ru', ...path),
  });
  return {
    issue: inEach('issues', issue),
    about: inEach('about'),
    articles: articlesOf(issue).map(({ slug }) => ({ slug, html: page(locale, 'issues', issue, slug) })),
  };
}

const withSource = readdirSync(ISSUES).filter((issue) => existsSync(join(ISSUES, issue, 'source.txt')));

describe.each(withSource)('issue %s', (issue) => {
  const source = readFileSync(join(ISSUES, issue, 'source.txt'), 'utf8');
  const withoutLabels = articlesOf(issue).flatMap(({ record }) =>
    hasAbstract(record) ? [] : [record.title],
  );
  const { entries } = correctionsSchema.parse(
    parse(readFileSync(join(ISSUES, issue, 'corrections.yaml'), 'utf8')),
  );

  test('is corrected exactly where its record of corrections says', () => {
    const { places } = applyCorrections(source, entries);
    expect(places).toBe(entries.reduce((sum, { times = 1 }) => sum + times, 0));
  });

  test('has no correction that the edition does not need', () => {
    expect(unusedCorrections(source, entries, withoutLabels).map(describeCorrection)).toEqual([]);
  });

  test.each(LOCALES)(
    'says on the pages of the site in "%s" what the corrected source says, word for word',
    (locale) => {
      const corrected = applyCorrections(source, entries);
      const reading = readSource(corrected, withoutLabels);
      const edition = readEdition(pagesOf(issue, locale));
      expect(compareIssue(reading, edition).join('\n')).toBe('');
      const words = [reading.tokens, ...reading.footnotes].reduce(
        (sum, tokens) => sum + countWords(tokens),
        0,
      );
      const printed = [edition.tokens, ...edition.articles.map(({ footnotes }) => footnotes)].reduce(
        (sum, tokens) => sum + countWords(tokens),
        0,
      );
      expect(printed).toBe(words);
      console.info(
        `${issue} (${locale}): ${String(words)} words are the source's, after ${String(entries.length)} corrections in ${String(corrected.places)} places`,
      );
    },
  );

  test('would be found unfaithful if a word were missing at the beginning, in between or at the end', () => {
    const reading = readSource(applyCorrections(source, entries), withoutLabels);
    const edition = readEdition(pagesOf(issue, 'en'));
    const { length } = reading.tokens;
    for (const at of [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (length - 1)))) {
      const tokens = reading.tokens.filter((_, index) => index !== at);
      expect(compareIssue({ ...reading, tokens }, edition)).not.toEqual([]);
    }
  });
});
