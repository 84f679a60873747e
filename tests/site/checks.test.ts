import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dictionary, fill, formatNumber } from '../../src/i18n/index.ts';
import type { Verdict } from '../../src/lib/arithmetic/verdict.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { articlePages, readPages, type BuiltPage } from '../support/built-site.ts';

const { dir, base } = inject('atRoot');
const pages = readPages({ dir, base });
const byPlace = (place: string) => pages.filter((page) => page.place === place);
const checks = pages.filter(({ place }) => /^\/issues\/[^/]+\/checks\/$/u.test(place));
const issueOf = ({ place }: BuiltPage) => place.split('/')[2] ?? '';

interface StatementData {
  id: string;
  article: string;
  table?: string;
  words: string;
  fragment: string;
  verdict: Verdict;
}

const dataOf = (page: BuiltPage) =>
  JSON.parse(readFileSync(join(dir, 'issues', issueOf(page), 'checks.json'), 'utf8')) as StatementData[];
/** The verdicts in the order of the columns: what differs is seen first on a narrow screen. */
const COLUMNS = ['differs', 'rounding', 'holds', 'cannot'] as const satisfies Verdict[];

const countsOf = (page: BuiltPage) =>
  COLUMNS.map((verdict) => dataOf(page).filter((each) => each.verdict === verdict).length);

describe.skipIf(checks.length === 0)('the page of checked numbers', () => {
  test('stands in every language', () => {
    const places = [...new Set(checks.map(({ place }) => place))];
    expect(
      places.map((place) =>
        byPlace(place)
          .map(({ locale }) => locale)
          .toSorted(),
      ),
    ).toEqual(places.map(() => [...LOCALES].toSorted()));
  });

  test.for(checks)('$path lists every statement of its data once, with its verdict', (page) => {
    const { $ } = page;
    const listed = $('.claim-list > div')
      .toArray()
      .map(({ attribs }) => `${attribs['id'] ?? ''}: ${attribs['data-verdict'] ?? ''}`);
    const stated = dataOf(page).map(({ id, verdict }) => `${id}: ${verdict}`);
    expect(listed.toSorted()).toEqual(stated.toSorted());
  });

  test.for(checks)('$path counts what it lists', (page) => {
    const { $, locale } = page;
    const cells = $('.claim-counts tfoot td')
      .toArray()
      .map((cell) => $(cell).text());
    const counts = countsOf(page);
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(cells).toEqual([all, ...counts].map((count) => formatNumber(locale, count)));
  });

  test.for(checks)('$path leads to the words of each statement', (page) => {
    const spaces = (text: string) => text.replaceAll(/\s+/gu, ' ');
    const wrong = dataOf(page)
      .filter(({ table }) => table === undefined)
      .filter(({ article, fragment, words }) => {
        const [found] = byPlace(`/issues/${issueOf(page)}/${article}/`).filter(
          ({ locale }) => locale === page.locale,
        );
        const place = found?.$(`[id="${fragment}"]`);
        // Marks of notes and of the editors are no words of the authors.
        const text = place?.clone().find('sup, [data-editorial]').remove().end().text() ?? '';
        return !spaces(text).includes(spaces(words));
      });
    expect(wrong).toEqual([]);
  });

  test.for(checks)('$path says of what differs what is printed and what was computed', (page) => {
    const { $ } = page;
    const silent = $('.claim-list [data-verdict="differs"]')
      .toArray()
      .filter((each) => $(each).find('.formula').text().trim() === '')
      .map(({ attribs }) => attribs['id']);
    expect(silent).toEqual([]);
  });

  const formulasOf = ({ $ }: BuiltPage) =>
    $('.claim-list .formula')
      .toArray()
      .map((each) => $(each).text());
  const withParts = checks.filter((page) => formulasOf(page).some((text) => text.includes(';')));

  test.for(withParts)('$path has no blank before the sign that parts two formulas', (page) => {
    const { $ } = page;
    const formulas = formulasOf(page);
    expect(formulas.filter((text) => /\s;|;(?!\s)/u.test(text))).toEqual([]);
    // A sign alone would stand in a line of its own.
    expect(
      $('.claim-list .formula')
        .contents()
        .toArray()
        .filter((node) => $(node).text().trim() === ';'),
    ).toEqual([]);
  });

  test.for(checks)('$path is summed up on the page of the edition, which leads to it', (page) => {
    const { locale } = page;
    const [edition] = byPlace(`/issues/${issueOf(page)}/edition/`).filter((each) => each.locale === locale);
    const [differs = 0, rounding = 0, holds = 0, cannot = 0] = countsOf(page);
    const number = (value: number) => formatNumber(locale, value);
    const sentence = fill(dictionary(locale).checks.summary, {
      all: number(holds + rounding + differs + cannot),
      held: number(holds),
      rounding: number(rounding),
      differ: number(differs),
      cannot: number(cannot),
    });
    expect(edition?.$('main').text()).toContain(sentence);
    expect(edition?.$(`main a[href="${page.path}"]`).length).toBe(1);
  });
});

test.for(articlePages(pages))(
  'every editors’ check of a figure on $path leads to what was computed for it',
  ({ $ }) => {
    const missing = $('.figure-check')
      .toArray()
      .map((check) => $(check).find('a').attr('href') ?? '')
      .filter((href) => {
        const [path, fragment] = href.split('#');
        const page = checks.find((each) => each.path === path);
        const statements = page?.$(`h3[id="${fragment ?? ''}"] + .claim-list > div`);
        return (statements?.length ?? 0) === 0;
      });
    expect(missing).toEqual([]);
  },
);

test('the statements of an issue are a table too, with a row for each', () => {
  for (const page of checks.filter(({ locale }) => locale === 'en')) {
    const csv = readFileSync(join(dir, 'issues', issueOf(page), 'checks.csv'), 'utf8');
    const rows = csv.trimEnd().split('\r\n');
    expect(rows[0]).toBe('\ufeffid,article,kind,words,manner,printed,unit,computed,verdict,formula,fragment');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(dataOf(page).map(({ id }) => id));
  }
});
