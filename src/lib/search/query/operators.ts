import { LOCALES, type Locale } from '../../../schemas/locales.ts';
import type { PassageKind } from '../index/passage.ts';
import type { Range } from '../language/tokens.ts';

/** What the operators of a query ask for, and the query without them. */
export interface Operators {
  text: string;
  /** Words that no document may have. */
  excluded: string[];
  /** The name of an author. */
  author: string;
  /** The kinds of places; all if there are none. */
  kinds: readonly PassageKind[];
  language: Locale | undefined;
  /** Where what was understood as an operator stands in the query. */
  conditions: Range[];
}

/** The names of operators in the languages of the interface. */
const NAMES: Readonly<Record<string, 'author' | 'in' | 'lang'>> = {
  author: 'author',
  автор: 'author',
  in: 'in',
  где: 'in',
  қайда: 'in',
  lang: 'lang',
  язык: 'lang',
  тіл: 'lang',
};

/** The kinds of places by what readers call them. */
const PLACES: readonly { names: string; kinds: readonly PassageKind[] }[] = [
  { names: 'title заглавие тақырып', kinds: ['title'] },
  { names: 'heading заголовок тақырыпша', kinds: ['heading'] },
  { names: 'text текст мәтін', kinds: ['text'] },
  { names: 'abstract аннотация аңдатпа', kinds: ['abstract'] },
  { names: 'keywords ключевые түйін', kinds: ['keywords'] },
  { names: 'table tables таблица таблицы кесте', kinds: ['table', 'figure'] },
  { names: 'note notes примечание примечания ескертпе', kinds: ['footnote'] },
  { names: 'reference references источники литература әдебиет', kinds: ['reference'] },
  { names: 'board совет кеңес', kinds: ['board', 'masthead'] },
];

/** The languages by what readers call them. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: 'en eng english англ ағыл английский ағылшын ағылшынша',
  kk: 'kk kaz kazakh қаз каз қазақ қазақша казахский',
  ru: 'ru rus russian рус русский орыс орысша',
};

/** Stands between words of which either will do. */
const OR = /^(?:OR|ИЛИ|НЕМЕСЕ)$/u;
/** A quotation, or a run without blanks; before it the sign or the name of an operator. */
const PART =
  /(?<minus>(?<=^|\s)[-−–](?=[\p{L}\p{N}"«“]))?(?:(?<name>\p{L}+):)?(?<value>["“”«„][^"“”«»„]*["“”»]|\S+)/gu;

/** Whether a word of a query joins its neighbours as alternatives. */
export function isOr(word: string): boolean {
  return OR.test(word);
}

/** Reads the operators of a query; one that is not understood is a plain word. */
export function readOperators(typed: string): Operators {
  const found: Operators = {
    text: typed,
    excluded: [],
    author: '',
    kinds: [],
    language: undefined,
    conditions: [],
  };
  for (const { 0: part, index: start, groups = {} } of typed.matchAll(PART)) {
    const { minus, name, value = '' } = groups;
    if (minus !== undefined && name === undefined) {
      found.excluded.push(value);
    } else if (name === undefined || !isUnderstood(found, name.toLowerCase(), unquoted(value))) continue;
    found.conditions.push({ start, end: start + part.length });
  }
  // The last first, so that the places of the others hold.
  found.text = found.conditions.toReversed().reduce(cutOut, typed);
  return found;
}

/** A query without what stands at a place. */
export function cutOut(query: string, { start, end }: Range): string {
  return `${query.slice(0, start)} ${query.slice(end)}`;
}

function isUnderstood(found: Operators, name: string, value: string): boolean {
  const operator = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  const word = value.toLowerCase();
  if (operator === 'author' && /\p{L}/u.test(value)) found.author = value;
  else if (operator === 'in') {
    const place = PLACES.find(({ names }) => names.split(' ').includes(word));
    if (place === undefined) return false;
    found.kinds = place.kinds;
  } else if (operator === 'lang') {
    const language = LOCALES.find((locale) => LANGUAGES[locale].split(' ').includes(word));
    if (language === undefined) return false;
    found.language = language;
  } else return false;
  return true;
}

function unquoted(value: string): string {
  return value.replaceAll(/["“”«»„]/gu, '');
}
