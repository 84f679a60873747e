import { CHECKS_SLUG, EDITION_SLUG, LINKS_SLUG } from '../routes.ts';
import type { Corrections } from '../../schemas/correction.ts';
import type { IssueFacts } from '../../schemas/issue.ts';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { correctionProblems } from './corrections.ts';
import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** The slug of an article's file. */
export function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

/** Slugs that are taken by pages of the issue itself. */
const RESERVED = [EDITION_SLUG, CHECKS_SLUG, LINKS_SLUG];

/** Checks that need all articles of an issue: names of the same person, slugs. */
export function checkArticlesTogether(articles: CheckedArticle[]): Problem[] {
  return [...slugs(articles), ...people(articles)];
}

function slugs(articles: CheckedArticle[]): Problem[] {
  return articles
    .map(({ file }) => ({ file, slug: slugOf(file) }))
    .filter(({ slug }) => RESERVED.includes(slug) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    .map(({ file, slug }) => ({
      file,
      message: say('slugForm', { slug, reserved: RESERVED.join(', ') }),
    }));
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
          message: say('authorNamesDiffer', { id: author.id, article: slugOf(other.file) }),
        });
      }
      seen.set(author.id, { file, names });
    }
  }
  return problems;
}

/** Compares the boards in the languages of the issue with each other. */
export function checkBoards(file: string, { board }: Pick<IssueFacts, 'board'>): Problem[] {
  const whole = board[ROOT_LOCALE].members.length;
  return LOCALES.flatMap((locale) => {
    const count = board[locale].members.length;
    if (count === whole) return [];
    const message = say('boardsDiffer', { count, whole, language: say(`in_${ROOT_LOCALE}`) });
    return [{ file, field: `board.${locale}.members`, message }];
  });
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
    const message = say('correctionPlaceUnknown', { place: page });
    return known.includes(page) ? [] : [{ file, field: `entries.${String(index)}.where`, message }];
  });
  const misplaced = correctionProblems(source, corrections.entries).map((message) => ({ file, message }));
  return [...misplaced, ...unknownPlaces];
}
