import { LOCALES, type Locale } from '../../../schemas/locales.ts';
import { kindOf, languageOf } from '../index/catalog.ts';
import type { PassageKind } from '../index/passage.ts';
import type { CatalogDocument } from './catalog.ts';
import type { RankedDocument } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

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

/** A choice of a filter, and how many documents it leaves. */
export interface Choice<Value> {
  value: Value;
  count: number;
}

/** A choice of a filter by its name for readers. */
export interface NamedChoice {
  value: string;
  name: string;
}

/** The choices that make sense for the documents that answer. */
export interface Choices {
  languages: Choice<Locale>[];
  kinds: Choice<KindGroup>[];
  /** The articles and the authors; their names are fetched. */
  named(locale: Locale): Promise<Record<'article' | 'author', NamedChoice[]>>;
}

/** A filter that matches everything. */
export const NO_FILTER: Filter = { article: '', author: '', language: '', kind: '' };

/** A document that answers, ranked. */
export interface Candidate {
  document: CatalogDocument;
  ranked: RankedDocument;
}

/** The choices that the documents of an answer leave; their passages are those of the sketches. */
export function choicesIn(index: SearchIndex, candidates: readonly Candidate[]): Choices {
  const languages = new Map<Locale, number>();
  const groups = new Map<KindGroup, number>();
  const count = <Value>(counts: Map<Value, number>, values: ReadonlySet<Value>) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const { document, ranked } of candidates) {
    const passages = ranked.passages.map(({ number }) => document.sketch.passages[number]);
    count(languages, new Set(passages.map(languageOf)));
    count(groups, new Set(passages.map((passage) => groupOf(kindOf(passage)))));
  }
  const documents = candidates.map(({ document }) => document).sort((a, b) => a.number - b.number);
  return {
    languages: choicesOf(LOCALES, languages),
    kinds: choicesOf(Object.keys(KIND_GROUPS) as KindGroup[], groups),
    named: async (locale) => {
      const [titles, authors] = await Promise.all([index.titles(locale), index.authors()]);
      const numbers = [...new Set(documents.flatMap((document) => document.authors))];
      return {
        article: documents
          .filter(({ isArticle }) => isArticle)
          .map(({ name, number }) => ({ value: name, name: titles[number] ?? name })),
        author: numbers.flatMap((number) => {
          const author = authors[number];
          return author === undefined ? [] : [{ value: author.en, name: author[locale] }];
        }),
      };
    },
  };
}

/** Choices in their order, of what is there. */
export function choicesOf<Value>(all: readonly Value[], counts: ReadonlyMap<Value, number>): Choice<Value>[] {
  return all.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}

/** The group that a kind belongs to. */
export function groupOf(kind: PassageKind): KindGroup {
  const groups = Object.keys(KIND_GROUPS) as KindGroup[];
  return groups.find((group) => includes(KIND_GROUPS[group], kind)) ?? 'text';
}

function includes(kinds: readonly PassageKind[], kind: PassageKind): boolean {
  return kinds.includes(kind);
}

/**
 * The filter with an article's whole name, where an address that was shared before issues had articles of one slug says
 * the slug alone. A slug that two of the results have says neither, and is left out.
 */
export function withArticleName(filter: Filter, candidates: readonly Candidate[]): Filter {
  const { article } = filter;
  if (article === '' || article.includes('/')) return filter;
  const [only, ...others] = candidates.filter(({ document }) => document.name.endsWith(`/${article}`));
  if (only === undefined) return filter;
  return { ...filter, article: others.length > 0 ? '' : only.document.name };
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((choice) => choice !== '');
}
