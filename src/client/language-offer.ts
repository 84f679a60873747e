import { readPreference, savePreference } from './preferences.ts';

/** Lets the same page in another language begin with the same query and the same marks. */
function keepQuery(event: Event): void {
  if (event.currentTarget instanceof HTMLAnchorElement) event.currentTarget.search = location.search;
}

/** Offers the page in the language that the reader chose before; never redirects. */
class LanguageOffer extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const [arrival] = performance.getEntriesByType('navigation');
    this.#offer((arrival as PerformanceNavigationTiming).type === 'back_forward');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A page that the browser has kept as it was is shown again without a new arrival.
    addEventListener('pageshow', this.#onShow, { signal });
    this.querySelector('button')?.addEventListener('click', this.#dismiss, { signal });
    this.querySelector('a')?.addEventListener('click', keepQuery, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Whoever comes back to this language from the other has chosen again. */
  #offer(isBack: boolean): void {
    this.hidden = readPreference('language') !== this.dataset['language'];
    if (!this.hidden && isBack) this.#dismiss();
  }

  #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#offer(true);
  };

  #dismiss = (): void => {
    savePreference('language', undefined);
    this.hidden = true;
  };
}

customElements.define('language-offer', LanguageOffer);
