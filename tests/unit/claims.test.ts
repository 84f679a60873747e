import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkClaims } from '../../src/lib/claims/check-claims.ts';
import { aloneFaults, numbersOfText } from '../../src/lib/claims/coverage.ts';
import type { ArticleNumbers } from '../../src/lib/claims/given-numbers.ts';
import { writtenClaim } from '../../src/lib/claims/written-claim.ts';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { claimsSchema, type Claims } from '../../src/schemas/claims.ts';
import { LOCALES, localeSchema } from '../../src/schemas/localized.ts';
import { ISSUES, issuesInContent, slugsInContent } from '../support/issues-in-content.ts';

const pathOf = (issue: string, slug: string, ending: string) => join(ISSUES, issue, `${slug}${ending}`);

async function read(
  issue: string,
  slug: string,
  change: (text: string) => string = (text) => text,
): Promise<{ article: ArticleNumbers; claims: Claims }> {
  const source = change(readFileSync(pathOf(issue, slug, '.mdx'), 'utf8'));
  const { frontmatter } = await compileArticle(source, `${slug}.mdx`);
  const { text, language } = frontmatter;
  const claims = claimsSchema.parse(parse(change(readFileSync(pathOf(issue, slug, '.claims.yaml'), 'utf8'))));
  return { article: { language: localeSchema.parse(language), text: text as ContentTree }, claims };
}

const claimed = issuesInContent().flatMap((issue) =>
  slugsInContent(issue)
    .filter((slug) => existsSync(pathOf(issue, slug, '.claims.yaml')))
    .map((slug) => ({ issue, slug })),
);

describe.skipIf(claimed.length === 0)('the claims of an article', () => {
  test.for(claimed)('$issue/$slug are computed, and no number of the text is left', async (place) => {
    const { article, claims } = await read(place.issue, place.slug);
    const { checked, faults } = checkClaims(claims, article);
    expect([...faults, ...aloneFaults(claims, article)]).toEqual([]);
    expect(checked).toHaveLength(claims.claims.length);
    expect(numbersOfText(claims, article).filter(({ state }) => state === 'open')).toEqual([]);
  });

  test.for(claimed)('$issue/$slug are written out in every language', async (place) => {
    const { article, claims } = await read(place.issue, place.slug);
    const { checked } = checkClaims(claims, article);
    const written = LOCALES.flatMap((locale) => checked.map((claim) => writtenClaim(claim, locale)));
    const texts = written.flatMap(({ parts, printed = '-', computed = '-' }) => [
      ...parts.map(({ text }) => text),
      printed,
      computed,
    ]);
    expect(texts.filter((text) => text === '' || /NaN|undefined|\{|\}/u.test(text))).toEqual([]);
  });
});

/** An error that is planted into the words of 2020-4: the claim that must find it, the words, and the number in them. */
interface Planted {
  id: string;
  words: string;
  by: string;
  printed: NonNullable<Claims['claims'][number]['printed']>;
}

const plant = (id: string, words: string, by: string, printed: Planted['printed']): Planted => ({
  id,
  words,
  by,
  printed,
});

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'kazakhstan-uzbekistan-trade': [
    plant('doing-business-indicators', 'by 10 main', 'by 12 main', '12'),
    plant('almost-half', 'almost half is', 'almost most is', { text: 'most', value: 75 }),
    plant('kazakhstan-share-of-mutual-trade', 'the share is 49.3%', 'the share is 50.3%', '50.3%'),
    plant('trade-growth', 'increased by 71%', 'increased by 58%', '58%'),
    plant('turnover-doubled', '2015-2019 doubled', '2015-2019 tripled', { text: 'tripled', value: 3 }),
    plant('imports-average-share', 'imports - 40.5%', 'imports - 41.5%', '41.5%'),
    plant('exports-times', 'or 2.1 times', 'or 2.9 times', '2.9'),
    plant('imports-from-uzbekistan-2019', 'USD 1.4 billion', 'USD 1.8 billion', '1.8'),
    plant('turnover-2020', 'USD 2.0 billion', 'USD 2.2 billion', '2.2'),
    plant('imports-fall-2020', 'imports was 40.1%', 'imports was 66.9%', '66.9%'),
    plant('cars-times', 'almost 13 times', 'almost 16 times', '16'),
    plant('uzbek-exports', 'US $ 17.9 billion', 'US $ 24.3 billion', '24.3'),
    plant('china-and-russia-share', 'account for 33.8%', 'account for 43.8%', '43.8%'),
    plant('uz-kazakhstan-share', 'weight of 8.0%', 'weight of 3.5%', '3.5%'),
    plant('russia-china-italy-share', 'account for 45.8%', 'account for 35.5%', '35.5%'),
    plant('kz-france-share', 'France - 4.4%', 'France - 4.7%', '4.7%'),
    plant('goods-at-risk', 'about USD 105 million', 'about USD 205 million', '205'),
  ],
  'eu-crisis': [plant('emergency-program', 'amount of 540 billion', 'amount of 640 billion', '640')],
  'fergana-valley': [
    plant('remaining-greenhouses', 'remaining 200 greenhouses', 'remaining 300 greenhouses', '300'),
  ],
  'open-dialogue-platform': [
    plant('five-reasons-counted', 'abovementioned five', 'abovementioned six', { text: 'six', value: 6 }),
    plant('five-reasons-of-all', 'more than 70%', 'more than 80%', '80%'),
  ],
};

describe.skipIf(!issuesInContent().includes('2020-4'))('errors planted into 2020-4', () => {
  const verdictsIn = ({ article, claims }: Awaited<ReturnType<typeof read>>, errors: readonly Planted[]) => {
    const { checked, faults } = checkClaims(claims, article);
    expect(faults).toEqual([]);
    return errors.map(({ id }) => [id, checked.find((claim) => claim.id === id)?.verdict]);
  };

  test.for(Object.entries(PLANTED))('are found in %s', async ([slug, errors]) => {
    expect(verdictsIn(await read('2020-4', slug), errors)).toEqual(errors.map(({ id }) => [id, 'holds']));
    const { article, claims } = await read('2020-4', slug, (text) =>
      errors.reduce((all, { words, by }) => all.replaceAll(words, by), text),
    );
    const wrong = {
      ...claims,
      claims: claims.claims.map((claim) => ({
        ...claim,
        printed: errors.find(({ id }) => id === claim.id)?.printed ?? claim.printed,
      })),
    };
    expect(verdictsIn({ article, claims: wrong }, errors)).toEqual(errors.map(({ id }) => [id, 'differs']));
  });

  test('are twenty at least', () => {
    expect(Object.values(PLANTED).flat().length).toBeGreaterThanOrEqual(20);
  });
});

test('numbers that name something need no claim: years, days, tables, items of lists, parts of words', async () => {
  const source =
    '## 1. A heading\n\nOn January 1, 2020 and 6th of February 2017, COVID-19 (see Table 2, Figure 1) [3] took 45 of 7.5 percent.\n';
  const { frontmatter } = await compileArticle(`---\nlanguage: en\n---\n\n${source}`, 'a.mdx');
  const article: ArticleNumbers = { language: 'en', text: frontmatter['text'] as ContentTree };
  const found = numbersOfText({ claims: [], alone: ['7.5 percent'] }, article);
  expect(found.map(({ text, state }) => [text, state])).toEqual([
    ['1', 'name'],
    ['1', 'name'],
    ['2020', 'name'],
    ['6', 'name'],
    ['2017', 'name'],
    ['2', 'name'],
    ['1', 'name'],
    ['45', 'open'],
    ['7.5', 'alone'],
  ]);
});
