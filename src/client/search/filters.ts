import { capitalized } from '../../i18n/capitalized.ts';
import type { Choices, Filter } from '../../lib/search/query/filter.ts';
import type { SearchWords } from '../../lib/search/query/words.ts';
import { element } from './element.ts';

/** From this width on, the filters are in one row. */
const WIDE_SCREEN = matchMedia('(min-width: 44rem)');

/** Names of what could be chosen earlier: a choice keeps its name where later results do not have it. */
const namesSeen = new Map<string, string>();

/** The four filters as `<select>` fields; each offers what the results have, and the current choice. */
export function filterFields(choices: Choices, filter: Filter, words: SearchWords): HTMLElement {
  const { locale } = words;
  const fields = element(
    'div',
    { role: 'group', 'aria-label': words.filters },
    field(
      'kind',
      words.kind,
      words.any,
      filter.kind,
      choices.kinds.map((kind) => [kind, words.kindGroups[kind]]),
      filter.kind && words.kindGroups[filter.kind],
    ),
    field(
      'language',
      words.language,
      words.any,
      filter.language,
      choices.languages.map((language) => [language, capitalized(locale, words.languages[language])]),
      filter.language && capitalized(locale, words.languages[filter.language]),
    ),
    field(
      'article',
      words.article,
      words.any,
      filter.article,
      choices.articles.map(({ name, title }) => [name, title[locale]]),
    ),
    field(
      'author',
      words.author,
      words.any,
      filter.author,
      choices.authors.map((name) => [name.en, name[locale]]),
    ),
  );
  const box = element('details', { class: 'search-filters' }, element('summary', {}, words.filters), fields);
  // On a narrow screen the results come first; active filters are never hidden.
  box.open = WIDE_SCREEN.matches || Object.values(filter).some((choice) => choice !== '');
  return box;
}

function field(
  name: keyof Filter,
  label: string,
  any: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
  chosenLabel = namesSeen.get(chosen) ?? chosen,
): HTMLElement {
  const select = element('select', { name }, element('option', { value: '' }, any));
  for (const [value, text] of options) {
    select.append(element('option', { value }, text));
    namesSeen.set(value, text);
  }
  if (chosen !== '' && !options.some(([value]) => value === chosen)) {
    select.append(element('option', { value: chosen }, chosenLabel));
  }
  select.value = chosen;
  return element('label', {}, element('span', {}, label), select);
}
