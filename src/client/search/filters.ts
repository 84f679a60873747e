import { capitalized } from '../../i18n/capitalized.ts';
import type { Choices, Filter } from '../../lib/search/query/filter.ts';
import type { SearchWords } from '../../lib/search/query/words.ts';
import type { Locale } from '../../schemas/locales.ts';
import { element } from '../element.ts';

/** From this width on, the filters are in one row. */
const WIDE_SCREEN = matchMedia('(min-width: 44rem)');

/** Names of what could be chosen earlier: a choice keeps its name where later results do not have it. */
const namesSeen = new Map<string, string>();

/** The filters of a search, as `<select>` fields. */
export interface FilterFields {
  box: HTMLElement;
  /** Offers articles and authors, once their names are there. */
  addNames: (names: Awaited<ReturnType<Choices['named']>>) => void;
}

/** The four filters; each offers what the results have, with their numbers, and the current choice. */
export function filterFields(choices: Choices, filter: Filter, words: SearchWords): FilterFields {
  const { locale } = words;
  const languageName = (language: Locale) => capitalized(locale, words.languages[language]);
  const fields = {
    kind: field(
      'kind',
      words,
      filter.kind,
      choices.kinds.map(({ value, count }) => ({ value, name: words.kindGroups[value], count })),
      filter.kind && words.kindGroups[filter.kind],
    ),
    language: field(
      'language',
      words,
      filter.language,
      choices.languages.map(({ value, count }) => ({ value, name: languageName(value), count })),
      filter.language && languageName(filter.language),
    ),
    article: field('article', words, filter.article),
    author: field('author', words, filter.author),
  };
  const box = element(
    'details',
    { class: 'search-filters' },
    element('summary', {}, words.filters),
    element(
      'div',
      { role: 'group', 'aria-label': words.filters },
      ...Object.values(fields).map(({ label }) => label),
    ),
  );
  // On a narrow screen the results come first; active filters are never hidden.
  box.open = WIDE_SCREEN.matches || Object.values(filter).some((choice) => choice !== '');
  const addNames: FilterFields['addNames'] = (names) => {
    fields.article.offer(names.article);
    fields.author.offer(names.author);
  };
  return { box, addNames };
}

interface Option {
  value: string;
  name: string;
  /** How many results the choice leaves. */
  count?: number;
}

function field(
  name: keyof Filter,
  words: SearchWords,
  chosen: string,
  options: readonly Option[] = [],
  chosenName = namesSeen.get(chosen) ?? chosen,
): { label: HTMLElement; offer: (options: readonly Option[]) => void } {
  const select = element('select', { name }, element('option', { value: '' }, words.any));
  const offer = (offered: readonly Option[]) => {
    const known = select.querySelector<HTMLOptionElement>('[data-chosen]');
    for (const { value, name: text, count } of offered) {
      select.append(element('option', { value }, count === undefined ? text : `${text} (${String(count)})`));
      namesSeen.set(value, text);
    }
    // The choice stays where no result has it.
    if (known !== null && offered.some(({ value }) => value === chosen)) known.remove();
    select.value = chosen;
  };
  if (chosen !== '' && !options.some(({ value }) => value === chosen)) {
    select.append(element('option', { value: chosen, 'data-chosen': '' }, chosenName));
  }
  offer(options);
  return { label: element('label', {}, element('span', {}, words[name]), select), offer };
}
