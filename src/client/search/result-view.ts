import type { SearchState } from '../../lib/search/query/address.ts';
import { writeState } from '../../lib/search/query/address.ts';
import type { Answer } from '../../lib/search/query/answer.ts';
import { isFiltering } from '../../lib/search/query/filter.ts';
import type { FoundDocument, FoundPassage } from '../../lib/search/query/found.ts';
import { countWords, fillWords, type SearchWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';
import { markFound } from '../search-marks.ts';
import { filterFields, type FilterFields } from './filters.ts';
import {
  afterNothing,
  firstPlaces,
  placesByKind,
  resultItem,
  resultPlaces,
  statusSentence,
  suggestionLines,
  unknownLine,
} from './result-list.ts';

/** Results shown at once: under the header, and on the search page, which can load more. */
const RESULTS_SHOWN = { header: 5, page: 10 };

/** The answer on display, and whether a newer search has replaced it. */
interface ShownAnswer {
  answer: Answer;
  state: SearchState;
  words: SearchWords;
  isLate: () => boolean;
  /** Called if a text cannot be fetched. */
  fail: (error: unknown) => void;
}

/** A result that is ready to be shown. */
interface ReadyResult {
  found: FoundDocument;
  texts: readonly FoundPassage[];
}

/** Renders the panel under a search box. */
export class ResultView {
  readonly list = element('ol', { class: 'search-list', 'data-part': 'results' });
  readonly filters = element('div');
  readonly #panel: HTMLElement;
  readonly #isPage: boolean;
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #here = element('div', { class: 'search-here' });
  readonly #suggestions = element('div', { class: 'search-suggestions', 'data-part': 'suggestions' });
  readonly #nothing = element('div', { class: 'search-nothing', 'data-part': 'no-results' });
  readonly #more = element('div', { class: 'search-more' });
  /** Adds the next results; nothing where all are shown. */
  #showMore: (() => Promise<void>) | undefined;

  constructor(panel: HTMLElement, isPage: boolean) {
    this.#panel = panel;
    this.#isPage = isPage;
    panel.append(
      this.#status,
      this.#here,
      this.filters,
      this.#suggestions,
      this.list,
      this.#nothing,
      this.#more,
    );
    this.clear();
  }

  /** How many results stand in the list. */
  get shown(): number {
    return this.list.children.length;
  }

  /** Shows more results until there are so many, or all. */
  async showAtLeast(count: number): Promise<void> {
    while (this.shown < count && this.#showMore !== undefined) await this.#showMore();
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** Shows a status message, with a button if given. */
  showStatus(sentence: string, ...button: readonly HTMLElement[]): void {
    this.#panel.hidden = false;
    this.#status.replaceChildren(sentence, ...button.flatMap((each) => [' ', each]));
  }

  clear(): void {
    this.#panel.hidden = !this.#isPage;
    for (const part of [
      this.#status,
      this.#here,
      this.filters,
      this.#suggestions,
      this.list,
      this.#nothing,
      this.#more,
    ]) {
      part.replaceChildren();
    }
    for (const part of [this.#suggestions, this.list, this.#nothing]) part.hidden = true;
  }

  /** Shows an answer: what was corrected, the filters, the first results, of which the first is ready. */
  async show(
    showing: ShownAnswer,
    keywords: readonly string[],
    ready: readonly ReadyResult[],
  ): Promise<void> {
    const { answer, state, words } = showing;
    const { found } = answer;
    const isFound = found.count > 0;
    this.showStatus(statusSentence(state.query, answer, words));
    const suggestions = suggestionLines(state.query, answer, words);
    this.#suggestions.hidden = suggestions.length === 0;
    this.#suggestions.replaceChildren(...suggestions);
    const hasFilters = this.#isPage && (isFound || isFiltering(state.filter));
    const fields = hasFilters ? filterFields(answer.choices, answer.filter, words) : undefined;
    this.#showFilters(fields === undefined ? [] : [fields.box]);
    this.list.ariaLabel = words.results;
    this.list.replaceChildren();
    this.list.hidden = !isFound;
    this.#nothing.hidden = isFound;
    this.#nothing.replaceChildren(...(isFound ? [] : afterNothing(state, answer, keywords, words)));
    this.#showMore = undefined;
    this.#more.replaceChildren(...unknownLine(answer, words));
    await Promise.all([this.#add(showing, 0, ready), this.#offerHere(showing)]);
    if (fields !== undefined) void this.#nameChoices(showing, fields);
  }

  /** On an article's page: the places in it, which are marked at one press. */
  async #offerHere({ answer, words, isLate }: ShownAnswer): Promise<void> {
    this.#here.replaceChildren();
    if (this.#isPage || document.querySelector('article[data-article]') === null) return;
    // The address of an article ends with its name: /issues/2020-4/eu-crisis/
    const found = await answer.found.named(location.pathname.split('/').slice(-3, -1).join('/'));
    if (found === undefined || isLate()) return;
    const button = element('button', { type: 'button' }, countWords(words.locale, words.here, found.count));
    button.addEventListener('click', () => {
      this.clear();
      markFound(answer.marked, true);
    });
    this.#here.append(button);
  }

  /** Names the choices of the filters, which the results do not wait for. */
  async #nameChoices({ answer, words, isLate, fail }: ShownAnswer, fields: FilterFields): Promise<void> {
    try {
      const names = await answer.choices.named(words.locale);
      if (!isLate()) fields.addNames(names);
    } catch (error) {
      fail(error);
    }
  }

  /** Shows other filters: the reader stays in the field that was in use, and an opened group stays open. */
  #showFilters(fields: readonly HTMLElement[]): void {
    const used =
      document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : undefined;
    const wasOpen = this.filters.querySelector('details')?.open;
    this.filters.replaceChildren(...fields);
    const group = this.filters.querySelector('details');
    if (group !== null && wasOpen === true) group.open = true;
    if (used !== undefined) this.filters.querySelector<HTMLElement>(`[name=${used}]`)?.focus();
  }

  /** Adds results from a place on: what is ready, then all titles at once, the passages as they arrive. */
  async #add(showing: ShownAnswer, from: number, ready: readonly ReadyResult[] = []): Promise<void> {
    const { answer, isLate } = showing;
    const to = from + (this.#isPage ? RESULTS_SHOWN.page : RESULTS_SHOWN.header);
    const first = ready.map(({ found, texts }) => {
      const item = this.#append(showing, found);
      item.append(...places(showing, found, 0, texts).slice(0, 1));
      return { found, item, shown: texts.length };
    });
    const others = await answer.found.slice(from + ready.length, to);
    if (isLate()) return;
    const added = others.map((found) => ({ found, item: this.#append(showing, found), shown: 0 }));
    if (answer.found.count > to) this.#offerMore(showing, to);
    await Promise.all(
      [...first, ...added].map(async ({ found, item, shown }) => {
        if (shown >= found.count) return;
        const texts = await firstPlaces(found, shown);
        if (!isLate()) item.append(...places(showing, found, shown, texts));
      }),
    );
  }

  #append({ answer, state, words }: ShownAnswer, found: FoundDocument): HTMLElement {
    const item = resultItem(found, answer.marked, words, this.#isPage);
    if (this.#isPage) item.append(...placesByKind(found, state, words));
    this.list.append(item);
    return item;
  }

  #offerMore(showing: ShownAnswer, from: number): void {
    const { state, words, fail } = showing;
    if (!this.#isPage) {
      const href = words.address + writeState(state);
      const label = fillWords(words.all, { query: state.query });
      this.#more.append(element('a', { href, class: 'search-all' }, label));
      return;
    }
    const button = element('button', { type: 'button' }, words.more);
    const showMore = () => {
      button.remove();
      this.#showMore = undefined;
      return this.#add(showing, from).catch(fail);
    };
    button.addEventListener('click', () => void showMore());
    this.#showMore = showMore;
    this.#more.append(button);
  }
}

function places(
  { answer, words, fail }: ShownAnswer,
  found: FoundDocument,
  from: number,
  texts: readonly FoundPassage[],
): HTMLElement[] {
  return resultPlaces(found, texts, from, answer.marked, words, fail);
}
