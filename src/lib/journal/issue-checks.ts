import { formatNumber } from '../../i18n/index.ts';
import { besideArticle } from '../../schemas/beside-article.ts';
import { claimsWith, type Claims } from '../../schemas/claims.ts';
import { checkClaims, type CheckedClaim } from '../claims/check-claims.ts';
import { numbersOfText, type TextNumber } from '../claims/coverage.ts';
import { CELL_PARTS, type PlacedStatement } from '../claims/checks-data.ts';
import { checksOf, type Check } from '../figures/checks.ts';
import type { TableRecord } from '../figures/model/record.ts';
import { rowIndex } from '../figures/model/table.ts';
import type { Verdict } from '../arithmetic/verdict.ts';
import type { Locale } from '../../schemas/locales.ts';
import { pages, url } from '../routes.ts';
import type { Article, Issue } from './articles.ts';
import { optionalFile } from './optional-file.ts';
import { articleText } from './article-text.ts';

/** What an article says of numbers, in its text and in its tables, with what the edition computed. */
export interface ArticleChecks {
  article: Article;
  claims: CheckedClaim[];
  tables: { record: TableRecord; checks: Check[] }[];
  /** The numbers of the running text; none where the article has no SLUG.claims.yaml. */
  numbers: TextNumber[];
}

/** How many statements come to each verdict. */
export type VerdictCounts = Record<Verdict, number>;

const NONE: Claims = { claims: [], alone: [] };

const cache = new WeakMap<Issue, Promise<ArticleChecks[]>>();

/** The checks of every article of an issue that has any, in the order of its pages; computed once. */
export function issueChecks(issue: Issue): Promise<ArticleChecks[]> {
  const checks = cache.get(issue) ?? computeChecks(issue);
  cache.set(issue, checks);
  return checks;
}

async function computeChecks(issue: Issue): Promise<ArticleChecks[]> {
  const all = await Promise.all(
    issue.articles.map(async (article): Promise<ArticleChecks> => {
      const { text, figures } = await articleText(article);
      const numbers = { language: article.record.language, text };
      const claims = optionalFile(
        besideArticle(`${article.issue}/${article.slug}`, 'claims'),
        claimsWith(issue.record.units),
      );
      const { checked } = checkClaims(claims ?? NONE, numbers);
      return {
        article,
        claims: checked,
        tables: figures
          .flatMap((record) => (record.type === 'table' ? [{ record, checks: checksOf(record) }] : []))
          .filter(({ checks }) => checks.length > 0),
        numbers: claims === undefined ? [] : numbersOfText(claims, numbers),
      };
    }),
  );
  return all.filter(({ claims, tables }) => claims.length + tables.length > 0);
}

/** Counts the verdicts of articles. */
export function countVerdicts(articles: readonly ArticleChecks[]): VerdictCounts {
  const counts: VerdictCounts = { holds: 0, rounding: 0, differs: 0, cannot: 0 };
  for (const { claims, tables } of articles) {
    for (const { verdict } of [...claims, ...tables.flatMap(({ checks }) => checks)]) counts[verdict] += 1;
  }
  return counts;
}

/** The checks of an article; undefined where there are none. */
export async function articleChecks(issue: Issue, { slug }: Article): Promise<ArticleChecks | undefined> {
  return (await issueChecks(issue)).find(({ article }) => article.slug === slug);
}

/** Where the page of checks tells of each claim of an article that differs, by the claim's id. */
export async function differingClaims(
  issue: Issue,
  article: Article,
  locale: Locale,
): Promise<Map<string, string>> {
  const checks = await articleChecks(issue, article);
  const differing = checks?.claims.filter(({ verdict }) => verdict === 'differs') ?? [];
  const page = pages.checks(issue.id);
  return new Map(differing.map(({ id }) => [id, url(locale, page, `${article.slug}-${id}`)]));
}

/** The counts of an issue for a sentence. */
export function summaryOf(articles: readonly ArticleChecks[], locale: Locale): Record<string, string> {
  const { holds, rounding, differs, cannot } = countVerdicts(articles);
  const number = (value: number) => formatNumber(locale, value);
  return {
    all: number(holds + rounding + differs + cannot),
    held: number(holds),
    rounding: number(rounding),
    differ: number(differs),
    cannot: number(cannot),
  };
}

/** Every statement of an issue with its place, in the order of the pages. */
export function placedStatements(articles: readonly ArticleChecks[]): PlacedStatement[] {
  return articles.flatMap(({ article: { slug, record }, claims, tables }) => {
    const { language } = record;
    return [
      ...claims.map((claim) => ({ ...claim, id: `${slug}-${claim.id}`, article: slug, language })),
      ...tables.flatMap(({ record: table, checks }) =>
        checks.map((check, index) => ({
          ...check,
          id: `${slug}-${table.id}-${String(index + 1)}`,
          article: slug,
          table: table.id,
          language,
          kind: check.rule,
          words: [check.row, check.column].filter(Boolean).join(CELL_PARTS),
          fragment: rowFragment(table, check),
        })),
      ),
    ];
  });
}

/** The fragment of the row of a cell; that of the table where the print has no such row. */
function rowFragment(table: TableRecord, { row }: Check): string {
  return row === '' ? table.id : `${table.id}-row-${String(rowIndex(table, row) + 1)}`;
}
