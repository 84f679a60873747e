import { plainState, readState, writeState, type SearchState } from '../../lib/search/query/address.ts';
import { answer } from '../../lib/search/query/answer.ts';
import type { Filter } from '../../lib/search/query/filter.ts';
import type { FailureWords, SearchWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';
import { IndexSource } from './index-source.ts';
import type * as leavings from './left-page.ts';
import { walkResults } from './result-keys.ts';
import { ResultView } from './result-view.ts';
import '../found-styles.ts';

export { markFound } from '../search-marks.ts';

/** How long a search may take before the panel says that it is running, in milliseconds. */
const WAITING_NOTICE_MS = 150;

/** One index, shared by all search boxes of a page. */
const source = new IndexSource();

/**
 * The panel under a search box: searches as the reader types, shows the results, and moves through them by keyboard.
 * On the search page the address follows the query; under the header, Enter opens the search page.
 */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #isPage: boolean;
  /** How the search page is left and found again; nothing under the header. */
  readonly #leavings: typeof leavings | undefined;
  readonly #wordsAddress: string;
  readonly #failure: FailureWords;
  readonly #view: ResultView;
  #words: Promise<SearchWords> | undefined;
  /** Counts the searches, so that a late answer to an earlier one is not shown. */
  #searches = 0;
  #state: SearchState = plainState('');
  /** Whether the latest history entry is the query being typed. */
  #isTyping = false;

  constructor(
    input: HTMLInputElement,
    panel: HTMLElement,
    wordsAddress: string,
    failure: FailureWords,
    onPage: typeof leavings | undefined,
  ) {
    this.#input = input;
    this.#panel = panel;
    this.#isPage = onPage !== undefined;
    this.#leavings = onPage;
    this.#wordsAddress = wordsAddress;
    this.#failure = failure;
    this.#view = new ResultView(panel, this.#isPage);
    this.#clear();
  }

  /** Listens to keyboard and pointer until the signal aborts. */
  listen(signal: AbortSignal): void {
    const options = { signal };
    this.#input.addEventListener('input', this.#onInput, options);
    this.#input.addEventListener('keydown', this.#onKeydown, options);
    this.#panel.addEventListener('keydown', this.#onKeydown, options);
    this.#panel.addEventListener('click', this.#onClick, options);
    this.#view.filters.addEventListener('change', this.#onFilter, options);
    if (!this.#isPage) return;
    addEventListener('popstate', this.#goBack, options);
    document.addEventListener('click', this.#rememberPage, options);
    addEventListener('pagehide', this.#keepPage, options);
    this.#input.form?.addEventListener('submit', this.#onSubmit, options);
  }

  /**
   * Starts with what was typed while the script loaded, else with the query of the address. What every search needs is fetched
   * before the first key; where that fails, the search tries again and tells.
   */
  begin(): void {
    source.prepare();
    this.#loadWords().catch(() => undefined);
    if (this.#input.value === '') this.#restore(this.#leavings?.leftPage());
    else this.#onInput();
  }

  /** Closes the panel under the header. */
  close = (): void => {
    if (this.#isPage) return;
    this.#searches += 1;
    this.#clear();
  };

  #goBack = (): void => {
    this.#restore((history.state as leavings.LeftPage | null) ?? undefined);
  };

  #restore(left: leavings.LeftPage | undefined): void {
    this.#isTyping = false;
    this.#state = this.#isPage ? readState(new URLSearchParams(location.search)) : plainState('');
    this.#input.value = this.#state.query;
    const search = this.#search();
    if (left !== undefined) void search.then(() => this.#restorePage(left));
  }

  async #restorePage(left: leavings.LeftPage): Promise<void> {
    await this.#view.showAtLeast(left.shown);
    this.#leavings?.goBackTo(left);
  }

  /** A link is about to lead away: the way back comes to the same results at the same height. */
  #rememberPage = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link === null || event.defaultPrevented) return;
    history.replaceState(this.#leavings?.pageAsLeft(this.#view.shown), '');
  };

  #keepPage = (): void => {
    this.#leavings?.keepForNextPage(this.#view.shown);
  };

  /** The first key of a new query adds a history entry, the following ones replace it. */
  #onInput = (): void => {
    this.#state = { ...plainState(this.#input.value), filter: this.#state.filter };
    if (this.#isPage) {
      const address = location.pathname + writeState(this.#state);
      if (this.#isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#isTyping = true;
    }
    void this.#search();
  };

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#navigate({ ...this.#state, query: this.#input.value });
  };

  #onFilter = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const filter: Filter = { ...this.#state.filter, [event.target.name]: event.target.value };
    this.#navigate({ ...this.#state, filter });
  };

  /** Searches for a new state, with a history entry of its own. */
  #navigate(state: SearchState): void {
    this.#state = state;
    this.#input.value = state.query;
    this.#isTyping = false;
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#search();
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#isPage) walkResults(event, this.#input, this.#view.list);
    else if (this.#view.isOpen) {
      event.preventDefault();
      this.#input.focus();
      this.close();
    }
  };

  /** On the search page, search links update the results in place; the retry button repeats the search. */
  #onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('button[data-retry]')) void this.#search();
    const link = target?.closest<HTMLAnchorElement>('a[data-search]');
    if (!link || !this.#isPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#navigate(readState(new URL(link.href).searchParams));
    this.#input.focus();
  };

  /** Searches; once more by itself, where the index has been replaced while the page was open. */
  async #search(isAgain = false): Promise<void> {
    this.#searches += 1;
    const asked = this.#searches;
    const isLate = () => asked !== this.#searches;
    const state = this.#state;
    // Under the header a single letter is the beginning of a word; on the page every query is answered.
    if (this.#isPage ? state.query.trim() === '' : /^\P{N}?$/u.test(state.query.trim())) {
      this.#clear();
      return;
    }
    this.#panel.setAttribute('aria-busy', 'true');
    let isOver = false;
    const waiting = setTimeout(() => void this.#showWaiting(() => isOver || isLate()), WAITING_NOTICE_MS);
    const endWaiting = () => {
      isOver = true;
      clearTimeout(waiting);
    };
    const fail = async (error: unknown) => {
      const isReplaced = !isAgain && (await source.isReplaced(error));
      if (isLate()) return;
      if (isReplaced) await this.#search(true);
      else this.#fail();
    };
    try {
      const [words, result] = await Promise.all([this.#loadWords(), answer(source, state.query, state)]);
      const [first] = await result.found.slice(0, 1);
      const texts = first === undefined ? [] : await first.passages(0, 1);
      const keywords = first === undefined ? (await source.keywords())[words.locale] : [];
      endWaiting();
      if (isLate()) return;
      const shown = first === undefined ? [] : [{ found: first, texts }];
      await this.#view.show(
        { answer: result, state, words, isLate, fail: (error) => void fail(error) },
        keywords,
        shown,
      );
    } catch (error) {
      endWaiting();
      await fail(error);
    } finally {
      if (!isLate()) this.#panel.removeAttribute('aria-busy');
    }
  }

  /** Shows the waiting notice, unless the search has ended or a newer one has started. */
  async #showWaiting(isOver: () => boolean): Promise<void> {
    const words = await this.#loadWords().catch(() => undefined);
    if (words !== undefined && !isOver()) this.#view.showStatus(words.searching);
  }

  #fail(): void {
    this.#clear();
    const { failed, retry } = this.#failure;
    this.#view.showStatus(failed, element('button', { type: 'button', 'data-retry': '' }, retry));
  }

  #clear(): void {
    this.#view.clear();
    this.#panel.removeAttribute('aria-busy');
  }

  #loadWords(): Promise<SearchWords> {
    const load = async () => {
      const response = await fetch(this.#wordsAddress);
      if (!response.ok) throw new Error(`${String(response.status)} for ${this.#wordsAddress}`);
      return (await response.json()) as SearchWords;
    };
    this.#words ??= load().catch((error: unknown) => {
      this.#words = undefined;
      throw error;
    });
    return this.#words;
  }
}
