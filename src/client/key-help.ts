import { readPreference, savePreference } from './preferences.ts';

/** Whether single keys do something: a reader can switch them off (WCAG 2.1.4). */
export function haveKeys(): boolean {
  return readPreference('keys') !== 'off';
}

/** Whether a key means what is typed, or is a browser's own. */
export function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  const isField =
    target instanceof Element &&
    target.closest('input:not([type=radio]), select, textarea, [contenteditable]') !== null;
  return isField || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
}

/** The keys that do something, by their place on the keyboard, so that they work in every layout; key-actions.ts has the same. */
const CODES = /^(?:Key[ACDENP]|Bracket(?:Left|Right))$/u;

/** The sheet of the keys, which `?` opens, and what they do. */
class KeyHelp extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('keydown', this.#onKey, { signal });
    document.addEventListener('click', this.#onClick, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The sheet comes when it is needed; where it cannot be loaded, the next press tries again. */
  #open(): void {
    void import('./key-sheet.ts').then(({ keySheet }) => {
      if (this.firstChild === null) {
        this.append(
          keySheet(haveKeys(), (areOn) => {
            savePreference('keys', areOn ? undefined : 'off');
          }),
        );
      }
      this.querySelector('dialog')?.showModal();
    });
  }

  #onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-keys]') !== null) this.#open();
  };

  #onKey = (event: KeyboardEvent): void => {
    // In the results of a search letters go on in its box.
    const isInSearch = event.target instanceof Element && event.target.closest('search-box') !== null;
    if (isTyped(event) || isInSearch || !haveKeys() || document.querySelector('dialog[open]') !== null)
      return;
    const isAction = !event.shiftKey && CODES.test(event.code);
    if (event.key !== '?' && !isAction) return;
    event.preventDefault();
    if (isAction) {
      void import('./key-actions.ts').then(({ act }) => {
        act(event.code);
      });
    } else this.#open();
  };
}

customElements.define('key-help', KeyHelp);
