import { readPreference, savePreference } from './preferences.ts';

/** Lets the same page in another language begin with the same query and the same marks. */
function keepQuery(event: Event): void {
  if (event.currentTarget instanceof HTMLAnchorElement) event.currentTarget.search = location.search;
}

/** Offers the page in the language that the reader chose before; never redirects. */
class LanguageOffer extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.hidden = readPreference('language') !== this.dataset['language'];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('button')?.addEventListener('click', this.#dismiss, { signal });
    this.querySelector('a')?.addEventListener('click', keepQuery, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #dismiss = (): void => {
    savePreference('language', undefined);
    this.hidden = true;
  };
}

customElements.define('language-offer', LanguageOffer);
