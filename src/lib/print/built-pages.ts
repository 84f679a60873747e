import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'cheerio';
import { inEachLocale, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import { editionDay } from '../publication/edition-day.ts';
import type { BuiltArticle, BuiltIssue } from '../publication/built-issue.ts';
import type { PrintedIssue } from './printed-issue.ts';
import type { PrintedArticle } from './printed-article.ts';

/** An issue for printing, with its built pages; its documents do not hold their pictures yet. */
export function readPages(dir: string, { id, issue, addresses, articles }: BuiltIssue): PrintedIssue {
  const page = (locale: Locale, ...path: string[]) =>
    readFileSync(
      join(dir, locale === ROOT_LOCALE ? '' : locale, 'issues', id, ...path, 'index.html'),
      'utf8',
    );
  return {
    id,
    issue,
    html: inEachLocale((locale) => page(locale)),
    addresses,
    articles: articles.map((built) => printedArticle(built, page(built.article.language, built.slug))),
  };
}

function printedArticle(built: BuiltArticle, html: string): PrintedArticle {
  const { slug, issue, article, records, facts, figures, pictures, charts } = built;
  const { language } = article;
  return {
    slug,
    language,
    issue,
    html,
    records,
    facts,
    editionDay: editionDay(built),
    address: records[language].URL,
    pictures,
    held: new Map(),
    figures: new Map(
      figures.flatMap((record) => {
        const spec = charts.find(({ id }) => id === record.id);
        return spec === undefined ? [] : [[record.id, { record, spec }]];
      }),
    ),
  };
}

/** The style sheets of a built page, without the web fonts: print has its own. */
export function stylesOf(dir: string, html: string): string[] {
  return load(html)('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => readFileSync(join(dir, '_astro', basename(attribs['href'] ?? '')), 'utf8'))
    .map((css) => css.replaceAll(/@font-face\s*\{[^}]*\}/gu, ''));
}
