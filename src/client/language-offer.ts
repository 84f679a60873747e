import { readPreference, savePreference } from './preferences.ts';

/** Offers the page in the language that the reader chose before; never redirects. */
class LanguageOffer extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.hidden = readPreference('language') !== this.dataset['language'];
    this.#listening = new AbortController();
    this.querySelector('button')?.addEventListener('click', this.#dismiss, {
      signal: this.#listening.signal,
    });
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
