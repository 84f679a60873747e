import { haveKeys, isTyped } from './key-help.ts';
import { element } from './element.ts';
import type { SearchPanel } from './search/search-panel.ts';

/** The search box: a plain form until it has focus, then results as the reader types. `/` and Ctrl or ⌘ K focus it. */
class SearchBox extends HTMLElement {
  #listening = new AbortController();
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('keydown', this.#onShortcut, { signal });
    document.addEventListener('pointerdown', this.#closePanel, { signal });
    this.addEventListener('focusin', this.#openPanel, { signal });
    this.addEventListener('input', this.#openPanel, { signal });
    this.addEventListener('focusout', this.#closePanel, { signal });
    if (this.hasAttribute('data-page') && location.search !== '') this.#openPanel();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #openPanel = (): void => {
    const input = this.querySelector('input');
    const place = this.querySelector<HTMLElement>('[data-panel]');
    if (this.#panel !== undefined || input === null || place === null) return;
    const { words = '', failed = '', retry = '' } = this.dataset;
    const isPage = this.hasAttribute('data-page');
    const load = async () => {
      const [{ SearchPanel }, onPage] = await Promise.all([
        import('./search/search-panel.ts'),
        isPage ? import('./search/left-page.ts') : undefined,
      ]);
      place.replaceChildren();
      const panel = new SearchPanel(input, place, words, { failed, retry }, onPage);
      panel.listen(this.#listening.signal);
      panel.begin();
      return panel;
    };
    this.#panel = load();
    this.#panel.catch(() => {
      // The next key or focus tries again.
      this.#panel = undefined;
      if (isPage && input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
      if (!isPage && input.value === '') return;
      // A browser may cache a failed module until the page is reloaded: the form opens the search page instead.
      const button = element('button', { 'data-retry': '' }, retry);
      button.addEventListener('click', () => {
        if (input.value === '') location.reload();
        else input.form?.submit();
      });
      const status = element('p', { role: 'status' }, failed, ' ', button);
      place.replaceChildren(status);
      place.hidden = false;
    });
  };

  #closePanel = (event: Event): void => {
    const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
    if (to instanceof Node && !this.contains(to)) {
      this.#panel?.then(
        (panel) => {
          panel.close();
        },
        () => undefined,
      );
    }
  };

  #onShortcut = (event: KeyboardEvent): void => {
    const isSlash = event.key === '/' && !isTyped(event) && haveKeys();
    const isK = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    this.querySelector('input')?.focus();
    this.querySelector('input')?.select();
  };
}

customElements.define('search-box', SearchBox);
