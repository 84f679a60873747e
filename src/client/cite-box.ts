import { copyToClipboard, selectText } from './citation/copy.ts';
import { formatToday } from './citation/day.ts';
import { readPreference, savePreference } from './preferences.ts';

/** Adds today's date to references that state the day of access, and copies references. Without it they can be read. */
class CiteBox extends HTMLElement {
  #listening = new AbortController();
  /** The references as the page came, whatever a browser that translates has made of them. */
  readonly #stored = new Map<HTMLElement, { text: string; html: string }>();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('change', this.#saveLanguage, { signal });
    const chosen = readPreference('reference-language');
    for (const input of this.querySelectorAll('input')) input.checked ||= input.value === chosen;
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    for (const added of this.querySelectorAll<HTMLElement>('[data-accessed]')) insertToday(added);
    for (const reference of this.querySelectorAll<HTMLElement>('.reference')) {
      const html = reference.innerHTML.replaceAll('<wbr>', '').trim();
      this.#stored.set(reference, { text: reference.textContent.trim(), html });
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #saveLanguage = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) savePreference('reference-language', event.target.value);
  };

  #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const reference = button?.parentElement?.querySelector<HTMLElement>('.reference');
    if (button && reference) void this.#copy(button, reference);
  };

  async #copy(button: HTMLButtonElement, reference: HTMLElement): Promise<void> {
    const { text, html } = this.#stored.get(reference) ?? { text: '', html: '' };
    const copied = await copyToClipboard(text, html);
    if (!copied) selectText(reference);
    for (const other of this.querySelectorAll('button')) other.textContent = this.dataset['copy'] ?? '';
    if (copied) button.textContent = this.dataset['copied'] ?? '';
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!status) return;
    status.textContent = (copied ? this.dataset['copied'] : this.dataset['failed']) ?? '';
    status.classList.toggle('visually-hidden', copied);
    if (!copied) button.after(status);
  }
}

/** Makes what a day of access adds to a reference a part of it. */
function insertToday(added: HTMLElement): void {
  const format = added.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '';
  added.firstElementChild?.replaceWith(formatToday(added.dataset['accessed'] ?? '', format));
  added.replaceWith(...added.childNodes);
}

customElements.define('cite-box', CiteBox);
