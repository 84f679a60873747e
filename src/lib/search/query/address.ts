import { LOCALES, type Locale } from '../../../schemas/locales.ts';
import { MAX_QUERY_LENGTH } from './query.ts';
import { KIND_GROUPS, NO_FILTER, type Filter, type KindGroup } from './filter.ts';

/** The state of a search in the address of the search page, which can be shared. */
export interface SearchState {
  query: string;
  isExact: boolean;
  filter: Filter;
}

/** What an article's page marks: words as they are typed, and forms of the lexicon in texts of their language. */
export interface Marked {
  words: string;
  forms: readonly { text: string; language: Locale }[];
}

/** The parameters of an article's page that say what to mark; the first is there whenever anything is. */
const FIND_PARAMETER = 'find';
const FORM_PARAMETER = 'form';

/** What the address of an article's page says to mark. */
export function readMarked(parameters: URLSearchParams): Marked {
  const forms = parameters.getAll(FORM_PARAMETER).flatMap((value) => {
    const language = LOCALES.find((locale) => value.startsWith(`${locale}:`));
    return language === undefined ? [] : [{ language, text: value.slice(language.length + 1) }];
  });
  return { words: readable(parameters.get(FIND_PARAMETER) ?? ''), forms };
}

/** The parameters that say what to mark. */
export function writeMarked({ words, forms }: Marked): URLSearchParams {
  const parameters = new URLSearchParams({ [FIND_PARAMETER]: words.toWellFormed() });
  for (const { text, language } of forms) parameters.append(FORM_PARAMETER, `${language}:${text}`);
  return parameters;
}

/** Takes what to mark out of the parameters of a page. */
export function withoutMarked(parameters: URLSearchParams): void {
  parameters.delete(FIND_PARAMETER);
  parameters.delete(FORM_PARAMETER);
}

/** Reads the state from the parameters of an address; invalid values are dropped. */
export function readState(parameters: URLSearchParams): SearchState {
  const kind = parameters.get('kind') ?? '';
  const language = parameters.get('language') ?? '';
  return {
    query: readable(parameters.get('q') ?? ''),
    isExact: parameters.has('exact'),
    filter: {
      article: parameters.get('article') ?? '',
      author: parameters.get('author') ?? '',
      language: LOCALES.find((locale) => locale === language) ?? '',
      kind: Object.hasOwn(KIND_GROUPS, kind) ? (kind as KindGroup) : '',
    },
  };
}

/** The parameters of a state, `?` included; empty for an empty query. */
export function writeState({ query, isExact, filter }: SearchState): string {
  if (query === '') return '';
  const parameters = new URLSearchParams({ q: query.toWellFormed() });
  if (isExact) parameters.set('exact', '1');
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  return `?${parameters.toString()}`;
}

/** A state that searches for a query as it is typed, all places. */
export function plainState(query: string): SearchState {
  return { query: readable(query), isExact: false, filter: NO_FILTER };
}

/** As much of a query as is searched for: servers refuse an address with a pasted page in it. */
function readable(query: string): string {
  return query.slice(0, MAX_QUERY_LENGTH);
}
