import { plainState, readState, writeState, type SearchState } from '../../lib/search/address.ts';
import { answer, type Answer, type Filter } from '../../lib/search/answer.ts';
import { countWords, fillWords, type SearchWords } from '../../lib/search/words.ts';
import { element } from './element.ts';
import { filterFields } from './filters.ts';
import { IndexSource } from './index-source.ts';
import { OptionCursor } from './option-cursor.ts';
import { nothingFound, passageOptions, resultGroup, suggestionLines, unknownLine } from './result-list.ts';

/** Results shown at once: under the header, and on the page of its own, where more can be asked for. */
const SHOWN = { header: 5, page: 10 };
/** After so long a wait the reader is told that something is being done, in milliseconds. */
const PATIENCE = 150;

/** One index for all boxes of a page. */
const source = new IndexSource();

/**
 * What opens under a search box: asks the index at every key, shows the results, and lets the keys walk through them.
 * On the search page the address keeps up with the query; under the header, Enter leads to that page.
 */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #isPage: boolean;
  readonly #words: Promise<SearchWords>;
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #suggestions = element('div', { class: 'search-suggestions', 'data-part': 'suggestions' });
  readonly #filters = element('div');
  readonly #list = element('div', { id: 'search-results', class: 'search-list', role: 'listbox', 'data-part': 'results' });
  readonly #nothing = element('div', { class: 'search-nothing', 'data-part': 'no-results' });
  readonly #more = element('div', { class: 'search-more' });
  readonly #cursor: OptionCursor;
  /** Counts the questions, so that a late answer to an earlier one is not shown. */
  #asked = 0;
  #state: SearchState = plainState('');

  constructor(input: HTMLInputElement, panel: HTMLElement, wordsAddress: string, isPage: boolean) {
    this.#input = input;
    this.#panel = panel;
    this.#isPage = isPage;
    this.#cursor = new OptionCursor(input, this.#list);
    this.#words = loadWords(wordsAddress);
    panel.append(this.#status, this.#filters, this.#suggestions, this.#list, this.#nothing, this.#more);
    this.#clear();
  }

  /** Answers the keys and the pointer until the signal says stop. */
  listen(signal: AbortSignal): void {
    const options = { signal };
    this.#input.addEventListener('input', this.#typed, options);
    this.#input.addEventListener('keydown', this.#key, options);
    this.#panel.addEventListener('click', this.#click, options);
    this.#filters.addEventListener('change', this.#filter, options);
    if (!this.#isPage) return;
    addEventListener('popstate', this.restore, options);
    this.#input.form?.addEventListener('submit', this.#submit, options);
  }

  /** Shows what the address says (on the search page), or what already stands in the box. */
  restore = (): void => {
    this.#state = this.#isPage ? readState(new URLSearchParams(location.search)) : plainState(this.#input.value);
    if (this.#isPage && this.#input.value === '') this.#input.value = this.#state.query;
    if (this.#isPage && document.activeElement !== this.#input) this.#input.value = this.#state.query;
    void this.#ask();
  };

  /** Closes what is open under the header. */
  close = (): void => {
    if (this.#isPage) return;
    this.#asked += 1;
    this.#clear();
  };

  #typed = (): void => {
    this.#state = { ...plainState(this.#input.value), filter: this.#state.filter };
    if (this.#isPage) history.replaceState(null, '', location.pathname + writeState(this.#state));
    void this.#ask();
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#go({ ...this.#state, query: this.#input.value });
  };

  #filter = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const filter: Filter = { ...this.#state.filter, [event.target.name]: event.target.value };
    this.#go({ ...this.#state, filter });
  };

  /** A new state with an entry of its own in the history. */
  #go(state: SearchState): void {
    this.#state = state;
    this.#input.value = state.query;
    history.pushState(null, '', location.pathname + writeState(state));
    void this.#ask();
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !this.#isPage && this.#panel.hidden) return;
    if (event.key === 'Escape' && !this.#isPage) {
      event.preventDefault();
      this.close();
    } else this.#cursor.key(event);
  };

  /** On the page, links that search again change the results in place; the button asks once more. */
  #click = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-retry]')) void this.#ask();
    const link = target?.closest<HTMLAnchorElement>('a[data-search]');
    if (!link || !this.#isPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(readState(new URL(link.href).searchParams));
    this.#input.focus();
  };

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const isLate = () => asked !== this.#asked;
    const state = this.#state;
    // A letter alone finds no word; a digit may be a number.
    if (/^\P{N}?$/u.test(state.query.trim())) {
      this.#clear();
      return;
    }
    const waiting = setTimeout(() => void this.#say('searching', isLate), PATIENCE);
    try {
      const [words, result] = await Promise.all([this.#words, answer(source, state.query, state)]);
      if (!isLate()) await this.#show(result, state, words, isLate);
    } catch (error) {
      if (!isLate()) await this.#fail(error, isLate);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #show(result: Answer, state: SearchState, words: SearchWords, isLate: () => boolean): Promise<void> {
    const { found } = result;
    const [first] = found;
    const vocabulary = found.length === 0 ? await source.vocabulary() : undefined;
    const texts = await first?.passages();
    if (isLate()) return;
    this.#panel.hidden = false;
    this.#panel.removeAttribute('aria-busy');
    this.#status.replaceChildren(found.length === 0 ? '' : countWords(words.locale, words.count, found.length));
    this.#cursor.leave();
    this.#suggest([...suggestionLines(state.query, result, words)]);
    this.#filters.replaceChildren();
    const isFiltered = Object.values(state.filter).some((choice) => choice !== '');
    if (this.#isPage && (found.length > 0 || isFiltered)) {
      this.#filters.append(filterFields(result.choices, state.filter, words));
    }
    this.#list.ariaLabel = words.results;
    this.#list.replaceChildren();
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#nothing.hidden = found.length > 0;
    this.#nothing.replaceChildren(...(vocabulary ? nothingFound(state.query, vocabulary, words) : []));
    this.#more.replaceChildren(...unknownLine(result, words));
    if (vocabulary) this.#status.textContent = fillWords(words.none, { query: state.query.slice(0, 80).toWellFormed() });
    await this.#add(result, 0, words, isLate, texts);
  }

  /** Adds results from a place on: all titles at once, the passages as they come. */
  async #add(
    { found, searched }: Answer,
    from: number,
    words: SearchWords,
    isLate: () => boolean,
    firstTexts?: Awaited<ReturnType<Answer['found'][number]['passages']>>,
  ): Promise<void> {
    const to = from + (this.#isPage ? SHOWN.page : SHOWN.header);
    const added = found.slice(from, to).map((each, index) => {
      const prefix = `result-${String(from + index)}`;
      return { each, prefix, group: resultGroup(each, searched, words, prefix) };
    });
    this.#list.append(...added.map(({ group }) => group));
    if (found.length > to) this.#offerMore({ found, searched } as Answer, to, words, isLate);
    await Promise.all(
      added.map(async ({ each, prefix, group }, index) => {
        const passages = index === 0 && firstTexts ? firstTexts : await each.passages();
        if (!isLate()) group.append(...passageOptions(each, passages, searched, words, prefix));
      }),
    );
  }

  #offerMore(result: Answer, from: number, words: SearchWords, isLate: () => boolean): void {
    if (!this.#isPage) {
      const href = words.address + writeState(this.#state);
      this.#more.append(element('a', { href, class: 'search-all' }, fillWords(words.all, { query: this.#state.query })));
      return;
    }
    const button = element('button', { type: 'button' }, words.more);
    button.addEventListener('click', () => {
      button.remove();
      void this.#add(result, from, words, isLate).catch((error: unknown) => this.#fail(error, isLate));
    });
    this.#more.append(button);
  }

  #suggest(lines: readonly HTMLElement[]): void {
    this.#suggestions.hidden = lines.length === 0;
    this.#suggestions.replaceChildren(...lines);
  }

  async #say(what: 'searching', isLate: () => boolean): Promise<void> {
    const words = await this.#words.catch(() => undefined);
    if (isLate() || words === undefined) return;
    this.#panel.hidden = false;
    this.#panel.setAttribute('aria-busy', 'true');
    this.#status.textContent = words[what];
  }

  async #fail(error: unknown, isLate: () => boolean): Promise<void> {
    const words = await this.#words.catch(() => undefined);
    if (isLate()) return;
    if (words === undefined) throw error;
    this.#clear();
    this.#panel.hidden = false;
    const retry = element('button', { type: 'button', 'data-retry': '' }, words.retry);
    this.#status.replaceChildren(words.failed, ' ', retry);
  }

  #clear(): void {
    this.#panel.hidden = !this.#isPage;
    this.#panel.removeAttribute('aria-busy');
    for (const part of [this.#status, this.#filters, this.#suggestions, this.#list, this.#nothing, this.#more]) {
      part.replaceChildren();
    }
    for (const part of [this.#suggestions, this.#list, this.#nothing]) part.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#cursor.leave();
  }
}

async function loadWords(address: string): Promise<SearchWords> {
  const response = await fetch(address);
  return (await response.json()) as SearchWords;
}
