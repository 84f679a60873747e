import { minutesLeft } from './minutes-left.ts';
import { readingRecord } from './reading-record.ts';

/** Says of an article in a list, in the place of its reading time, that it was read, or how much of it is left. */
class ReadingState extends HTMLElement {
  #listening = new AbortController();
  #time = this.textContent;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A page that comes back from the browser's memory may be older than what was read since.
    addEventListener('pageshow', this.#say, { signal });
    document.addEventListener('readingforgotten', this.#say, { signal });
    this.#say();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #say = (): void => {
    const { publication = '', read = '' } = this.dataset;
    const { at, share = 0, done = false } = readingRecord(publication);
    this.textContent = done ? read : at === undefined ? this.#time : minutesLeft(this.dataset, share);
  };
}

customElements.define('reading-state', ReadingState);
