import { recall, remember } from './memory.ts';

/** Offers the page in the language that the reader chose before; never leads there by itself. */
class LanguageOffer extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.hidden = recall('language') !== this.dataset['language'];
    this.#listening = new AbortController();
    this.querySelector('button')?.addEventListener('click', this.#dismiss, {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #dismiss = (): void => {
    remember('language', undefined);
    this.hidden = true;
  };
}

customElements.define('language-offer', LanguageOffer);
