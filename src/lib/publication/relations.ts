import type { ArticleRecord } from '../../schemas/article.ts';
import { inEachLocale, type Localized } from '../../schemas/localized.ts';
import { inverseOf, RELATION_TYPES, type RelationType } from '../../schemas/relations.ts';
import { titleInRecords } from '../../schemas/record-forms.ts';
import { absolute, pages, url } from '../routes.ts';
import { articleName } from './article-name.ts';

/** An article of the journal that another may be related to. */
export interface RelatedArticle {
  issue: string;
  slug: string;
  record: ArticleRecord;
}

/** A relation of an article to another, as it is shown: of this journal with title and address, of another by its DOI. */
export interface Relation {
  type: RelationType;
  title?: Localized<string>;
  address?: Localized<string>;
  doi?: string;
}

/** The relations of an article, those that it states and those that others state of it, each once. */
export function relationsOf(
  article: RelatedArticle,
  others: readonly RelatedArticle[],
  site: URL | undefined,
): Relation[] {
  const own = nameOf(article);
  const stated = (article.record.related ?? []).map(({ type, article: name, doi }) => ({ type, name, doi }));
  const fromOthers = others.flatMap((other) =>
    (other.record.related ?? [])
      .filter(({ article: name }) => name === own)
      .map(({ type }) => ({ type: inverseOf(type), name: nameOf(other), doi: undefined })),
  );
  const known = new Map(
    [...stated, ...fromOthers].map((each) => [`${each.type} ${each.name ?? each.doi ?? ''}`, each]),
  );
  return [...known.values()]
    .sort((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type))
    .flatMap(({ type, name, doi }): Relation[] => {
      if (doi !== undefined) return [{ type, doi }];
      const other = others.find((candidate) => nameOf(candidate) === name);
      return other === undefined ? [] : [{ type, ...shown(other, site) }];
    });
}

function shown({ issue, slug, record }: RelatedArticle, site: URL | undefined): Omit<Relation, 'type'> {
  return {
    title: inEachLocale((locale) => titleInRecords(record, locale)),
    address: inEachLocale((locale) => absolute(url(locale, pages.article(issue, slug)), site)),
    ...(record.doi === undefined ? {} : { doi: record.doi }),
  };
}

function nameOf({ issue, slug }: RelatedArticle): string {
  return articleName(issue, slug);
}
