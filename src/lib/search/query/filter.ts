import { LOCALES, ROOT_LOCALE, type Locale, type Localized } from '../../../schemas/locales.ts';
import { PASSAGE_KINDS, type PassageKind } from '../index/passage.ts';
import type { RankedDocument } from './rank.ts';

/** How kinds of passages are grouped in the filter. */
export const KIND_GROUPS = {
  text: ['title', 'heading', 'text'],
  abstract: ['abstract', 'keywords'],
  table: ['table', 'figure'],
  footnote: ['footnote'],
  reference: ['reference'],
  author: ['author'],
  board: ['board', 'masthead'],
} as const satisfies Record<string, readonly PassageKind[]>;

/** A group of kinds of places. */
export type KindGroup = keyof typeof KIND_GROUPS;

/** The filters of a search; an empty string means all. */
export interface Filter {
  /** An article's name: `2020-4/eu-crisis`. */
  article: string;
  /** An author's name in English. */
  author: string;
  language: Locale | '';
  kind: KindGroup | '';
}

/** The choices that make sense for the results at hand. */
export interface Choices {
  articles: { name: string; title: Localized<string> }[];
  authors: Localized<string>[];
  languages: Locale[];
  kinds: KindGroup[];
}

/** A filter that matches everything. */
export const NO_FILTER: Filter = { article: '', author: '', language: '', kind: '' };

/** The choices that the documents of an answer leave. */
export function choicesIn(documents: readonly RankedDocument[]): Choices {
  const languages = new Set<Locale>();
  const kinds = new Set<PassageKind>();
  for (const { outline, passages } of documents) {
    for (const { number } of passages) {
      languages.add(LOCALES[outline.passages[number]?.[2] ?? 0] ?? ROOT_LOCALE);
      kinds.add(PASSAGE_KINDS[outline.passages[number]?.[1] ?? 0] ?? 'text');
    }
  }
  const authors = documents.flatMap(({ outline }) => outline.authors);
  return {
    articles: documents
      .filter(({ outline }) => outline.isArticle)
      .map(({ outline: { name, title } }) => ({ name, title })),
    authors: [...new Map(authors.map((author) => [author.en, author])).values()],
    languages: LOCALES.filter((locale) => languages.has(locale)),
    kinds: (Object.keys(KIND_GROUPS) as KindGroup[]).filter((group) =>
      KIND_GROUPS[group].some((kind) => kinds.has(kind)),
    ),
  };
}

/**
 * The filter with an article's whole name, where an address that was shared before issues had articles of one slug says
 * the slug alone. A slug that two of the results have says neither, and is left out.
 */
export function withArticleName(filter: Filter, { articles }: Choices): Filter {
  const { article } = filter;
  if (article === '' || article.includes('/')) return filter;
  const [only, ...others] = articles.filter(({ name }) => name.endsWith(`/${article}`));
  if (only === undefined) return filter;
  return { ...filter, article: others.length > 0 ? '' : only.name };
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((choice) => choice !== '');
}
