import type { IssueFacts } from '../../schemas/issue.ts';
import { LOCALES } from '../../schemas/locales.ts';
import type { CheckedArticle } from './article.ts';
import { slugOf } from './issue.ts';
import type { Findings, Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** A place of issue.yaml that names an article by its first page: an entry of the contents, or a title of the cover. */
interface NamedPage {
  page: number;
  list: string;
  field: string;
}

/** An article, and the lists of contents that have no entry for it. */
interface MissingArticle {
  article: CheckedArticle;
  page: number;
  lists: string[];
}

const COVER = 'cover.titles';

/**
 * Contents, cover and articles are joined by first pages. Each difference between them is told once, however many lists it
 * is in. An article that the cover does not name is a warning: a cover need not name all.
 */
export function checkPages(
  file: string,
  { contents, cover }: Pick<IssueFacts, 'contents' | 'cover'>,
  articles: readonly CheckedArticle[],
): Findings {
  const errors = [...sharedPages(articles), ...coverTwice(file, cover.titles)];
  // If an article cannot be read, its page is unknown: further messages would mislead.
  if (errors.length > 0 || articles.some(({ record }) => record === undefined))
    return { errors, warnings: [] };
  const named: NamedPage[] = [
    ...LOCALES.flatMap((locale) => namedBy(`contents.${locale}.entries`, contents[locale].entries)),
    ...namedBy(COVER, cover.titles),
  ];
  const begun = new Set(articles.map(({ record }) => record?.firstPage));
  const lost = Map.groupBy(
    named.filter(({ page }) => !begun.has(page)),
    ({ page }) => page,
  );
  const missing = missingArticles(named, articles);
  const warnings = lost.values().some((places) => places.some(({ list }) => list === COVER))
    ? []
    : notOnCover(file, named, articles);
  for (const each of missing) {
    // A page that the same lists name, and on which nothing begins: one of the two numbers is a slip.
    const slip = lost.values().find((places) => areSame(contentsOf(places), each.lists));
    if (slip !== undefined) lost.delete(slip[0]?.page ?? 0);
    errors.push(slip === undefined ? notListed(file, each) : otherPage(file, each, slip));
  }
  return { errors: [...errors, ...lost.values().map((places) => nothingBegins(file, places))], warnings };
}

function namedBy(list: string, entries: readonly { page: number }[]): NamedPage[] {
  return entries.map(({ page }, index) => ({ page, list, field: `${list}.${String(index)}.page` }));
}

/** The lists of contents among some places. */
function contentsOf(places: readonly NamedPage[]): string[] {
  return places.map(({ list }) => list).filter((list) => list !== COVER);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function missingArticles(named: readonly NamedPage[], articles: readonly CheckedArticle[]): MissingArticle[] {
  return articles.flatMap((article) => {
    const page = article.record?.firstPage ?? 0;
    const has = new Set(named.filter((each) => each.page === page).map(({ list }) => list));
    const lists = LOCALES.map((locale) => `contents.${locale}.entries`).filter((list) => !has.has(list));
    return lists.length === 0 ? [] : [{ article, page, lists }];
  });
}

function notListed(file: string, { article, page, lists }: MissingArticle): Problem {
  const message = say('notInContents', { article: slugOf(article.file), page, also: also(lists) });
  return { file, field: lists[0], message };
}

function otherPage(
  file: string,
  { article, page, lists }: MissingArticle,
  places: readonly NamedPage[],
): Problem {
  const [first] = places;
  const named = String(first?.page);
  return lists.length === LOCALES.length
    ? {
        file: article.file,
        field: 'firstPage',
        message: say('contentsOtherPage', { page, named }),
      }
    : {
        file,
        field: first?.field,
        message: say('listOtherPage', {
          named,
          article: slugOf(article.file),
          page,
          also: also(places.map(({ field }) => field)),
        }),
      };
}

function nothingBegins(file: string, places: readonly NamedPage[]): Problem {
  const [first] = places;
  const message = say('nothingBegins', {
    page: first?.page ?? 0,
    also: also(places.map(({ field }) => field)),
  });
  return { file, field: first?.field, message };
}

/** The other fields of which the same is true. */
function also([, ...others]: readonly string[]): string {
  return others.length === 0 ? '' : ` ${say('sameIn', { fields: others.join(', ') })}`;
}

function sharedPages(articles: readonly CheckedArticle[]): Problem[] {
  const byPage = Map.groupBy(
    articles.filter(({ record }) => record !== undefined),
    ({ record }) => record?.firstPage,
  );
  return [...byPage].flatMap(([page, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      field: 'firstPage',
      message: say('firstPageTaken', { page: Number(page), article: slugOf(first?.file ?? '') }),
    })),
  );
}

function coverTwice(file: string, titles: readonly { page: number }[]): Problem[] {
  return titles.flatMap(({ page }, index) => {
    const other = titles.findIndex((title) => title.page === page);
    if (other === index) return [];
    const message = say('coverPageTaken', { page, list: COVER, number: other });
    return [{ file, field: `${COVER}.${String(index)}.page`, message }];
  });
}

function notOnCover(
  file: string,
  named: readonly NamedPage[],
  articles: readonly CheckedArticle[],
): Problem[] {
  const onCover = new Set(named.filter(({ list }) => list === COVER).map(({ page }) => page));
  return articles.flatMap(({ file: name, record }) =>
    record === undefined || onCover.has(record.firstPage)
      ? []
      : [
          {
            file,
            field: COVER,
            message: say('notOnCover', { article: slugOf(name), page: record.firstPage }),
          },
        ],
  );
}
