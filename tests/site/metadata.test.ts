import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { allPublications } from '../support/all-publications.ts';
import { LETTER_PAGE } from '../support/checks/alternates.ts';
import { isNotFoundPage, problemsOf, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { fileBehind } from '../support/page-weight.ts';
import { readSitemap } from '../support/sitemap.ts';

const { dir, base } = inject('atRoot');
const pages = readPages({ dir, base });
const indexed = pages.filter((page) => !isNotFoundPage(page));
const origin = siteOrigin(pages);

const meta = ({ $ }: BuiltPage, name: string) =>
  $(`meta[name="${name}"], meta[property="${name}"]`)
    .toArray()
    .map(({ attribs }) => attribs['content']?.trim() ?? '');

/** The width and height in a PNG's header (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(file: string): string {
  const header = readFileSync(file).subarray(0, 24);
  if (header.toString('latin1', 1, 4) !== 'PNG') return 'not a PNG';
  return `${String(header.readUInt32BE(16))}×${String(header.readUInt32BE(20))}`;
}

/** The pages of the articles that have no abstract. */
const withoutAbstract = new Set(
  (await allPublications(origin)).flatMap(({ issueId, slug, article }) =>
    article.abstract.en === '' ? [`/issues/${issueId}/${slug}/`] : [],
  ),
);
const lacksAbstract = ({ place }: BuiltPage) => withoutAbstract.has(place);

function pictureProblems(page: BuiltPage): string[] {
  const [address, ...more] = meta(page, 'og:image');
  if (address === undefined || more.length > 0) return [`${String(more.length)} social pictures`];
  if (!address.startsWith(`${origin}/`)) return [`og:image ${address} is not a full address`];
  const file = fileBehind(page, new URL(address).pathname);
  if (!existsSync(file)) return [`og:image ${address} does not exist`];
  return pngSize(file) === '1200×630' ? [] : [`og:image ${address} is ${pngSize(file)}`];
}

/** The pages that share what should be theirs alone, language by language. */
function repeated(valueOf: (page: BuiltPage) => string): string[] {
  return LOCALES.flatMap((locale) => {
    const own = indexed.filter((page) => page.locale === locale);
    return [...Map.groupBy(own, valueOf)].flatMap(([value, [, ...others]]) =>
      others.map(({ path }) => `${path}: ${value}`),
    );
  });
}

describe('every page', () => {
  test('has one title and one description, but an article without abstract, which has none', () => {
    const problems = problemsOf(pages, (page) => [
      ...(page.$('head > title').text().trim() === '' ? ['no title'] : []),
      ...['description', 'og:description']
        .filter(
          (name) => meta(page, name).length !== (lacksAbstract(page) ? 0 : 1) || meta(page, name)[0] === '',
        )
        .map((name) => `not one ${name}`),
    ]);
    expect(problems).toEqual([]);
  });

  test('shares its title with no other page of its language', () => {
    expect(repeated(({ $ }) => $('head > title').text().trim())).toEqual([]);
  });

  test('shares its description with no other page of its language', () => {
    expect(repeated((page) => meta(page, 'description')[0] ?? page.path)).toEqual([]);
  });

  test('has a title and a picture of 1200 × 630 for social cards', () => {
    expect(
      problemsOf(indexed, (page) => (meta(page, 'og:title').length === 1 ? [] : ['no og:title'])),
    ).toEqual([]);
    expect(problemsOf(indexed, pictureProblems)).toEqual([]);
  });

  test('has an icon that exists', () => {
    const problems = problemsOf(pages, (page) => {
      const icons = page.$('link[rel~="icon"]').toArray();
      if (icons.length === 0) return ['no icon'];
      return icons
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((address) => !existsSync(fileBehind(page, address)))
        .map((address) => `${address} does not exist`);
    });
    expect(problems).toEqual([]);
  });
});

describe('the sitemap', () => {
  const entries = readSitemap(dir);

  test('lists every page once, but that of what a reader has kept, and nothing else', () => {
    const listed = indexed.filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0);
    expect([...new Set(indexed.filter((page) => !listed.includes(page)).map(({ place }) => place))]).toEqual([
      '/passages/',
    ]);
    const addresses = listed.map(({ path }) => origin + encodeURI(path));
    expect(entries.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted());
  });

  test('gives every page in every language, but the pages of letters, which are those of an alphabet', () => {
    const ofLetters = pages
      .filter(({ place }) => LETTER_PAGE.test(place))
      .map(({ path }) => origin + encodeURI(path));
    const ofLanguages = entries.filter(({ address }) => !ofLetters.includes(address));
    const incomplete = ofLanguages.filter(({ alternates }) =>
      LOCALES.some((locale) => !alternates.has(locale)),
    );
    expect(incomplete.map(({ address }) => address)).toEqual([]);
    const known = new Set(entries.map(({ address }) => address));
    const strangers = entries
      .flatMap(({ alternates }) => [...alternates.values()])
      .filter((address) => !known.has(address));
    expect(strangers).toEqual([]);
  });

  test('is named by robots.txt, which keeps nobody out', () => {
    const lines = readFileSync(join(dir, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });
});
