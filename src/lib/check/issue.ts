import { en } from '../../i18n/en.ts';
import type { Corrections } from '../../schemas/correction.ts';
import type { IssueFacts } from '../../schemas/issue.ts';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { correctionProblems } from './corrections.ts';
import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';

/** The slug of an article's file. */
export function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

/** Slugs that are taken by pages of the issue itself. */
const RESERVED = ['edition'];

/** Checks that need all articles of an issue: first pages, names of the same person, slugs. */
export function checkArticlesTogether(articles: CheckedArticle[]): Problem[] {
  return [...slugs(articles), ...firstPages(articles), ...people(articles)];
}

function slugs(articles: CheckedArticle[]): Problem[] {
  return articles
    .map(({ file }) => ({ file, slug: slugOf(file) }))
    .filter(({ slug }) => RESERVED.includes(slug) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    .map(({ file, slug }) => ({
      file,
      message: `"${slug}" cannot be the address of an article: name the file with lower-case Latin letters, digits and hyphens, and not ${RESERVED.join(', ')}`,
    }));
}

function firstPages(articles: CheckedArticle[]): Problem[] {
  const seen = new Map<number, string>();
  const problems: Problem[] = [];
  for (const { file, record } of articles) {
    if (record === undefined) continue;
    const other = seen.get(record.firstPage);
    if (other !== undefined) {
      problems.push({
        file,
        field: 'firstPage',
        message: `page ${String(record.firstPage)} is the first page of ${slugOf(other)} too: write the page on which this article begins`,
      });
    }
    seen.set(record.firstPage, file);
  }
  return problems;
}

function people(articles: CheckedArticle[]): Problem[] {
  const seen = new Map<string, { file: string; names: string }>();
  const problems: Problem[] = [];
  for (const { file, record } of articles) {
    for (const [index, author] of (record?.authors ?? []).entries()) {
      const names = JSON.stringify(author.name);
      const other = seen.get(author.id);
      if (other !== undefined && other.names !== names) {
        problems.push({
          file,
          field: `authors.${String(index)}.name`,
          message: `"${author.id}" has other names in ${slugOf(other.file)}: write the same names, or another id if it is another person`,
        });
      }
      seen.set(author.id, { file, names });
    }
  }
  return problems;
}

/** Compares the issue's own lists with each other and with its articles. */
export function checkIssueRecord(file: string, issue: IssueFacts, articles: CheckedArticle[]): Problem[] {
  const problems: Problem[] = [];
  const pages = new Map(articles.map(({ file: name, record }) => [record?.firstPage, slugOf(name)]));
  // If an article cannot be read, its page is unknown: further messages would mislead.
  const pagesKnown = articles.every(({ record }) => record !== undefined);
  for (const locale of LOCALES) {
    issue.contents[locale].entries.forEach((entry, index) => {
      if (!pagesKnown || pages.has(entry.page)) return;
      problems.push({
        file,
        field: `contents.${locale}.entries.${String(index)}.page`,
        message: `no article begins on page ${String(entry.page)}: write the first page of one, or add the article`,
      });
    });
    const listed = new Set(issue.contents[locale].entries.map((entry) => entry.page));
    for (const [page, slug] of pages) {
      if (page === undefined || listed.has(page)) continue;
      problems.push({
        file,
        field: `contents.${locale}.entries`,
        message: `${slug} (page ${String(page)}) is not in the contents: add its authors, title and page`,
      });
    }
    const [board, first] = [issue.board[locale].members.length, issue.board[ROOT_LOCALE].members.length];
    if (board !== first) {
      problems.push({
        file,
        field: `board.${locale}.members`,
        message: `the board has ${String(board)} members here and ${String(first)} in ${en.languages[ROOT_LOCALE]}: complete the list`,
      });
    }
  }
  return problems;
}

/** Checks every correction against the source that it corrects and the articles that it names. */
export function checkCorrections(
  file: string,
  corrections: Corrections,
  source: string,
  articles: CheckedArticle[],
): Problem[] {
  const known = ['issue', '*', ...articles.map((article) => slugOf(article.file))];
  const unknownPlaces = corrections.entries.flatMap(({ where }, index) => {
    const [page = ''] = where.split('#');
    const message = `there is no "${page}": write the slug of an article, issue or *`;
    return known.includes(page) ? [] : [{ file, field: `entries.${String(index)}.where`, message }];
  });
  const misplaced = correctionProblems(source, corrections.entries).map((message) => ({ file, message }));
  return [...misplaced, ...unknownPlaces];
}
