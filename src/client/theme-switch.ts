import { readPreference, savePreference } from './preferences.ts';

/** Sets the theme of the site: system, light or dark. Hidden without JavaScript. */
class ThemeSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const chosen = readPreference('theme') ?? 'system';
    for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
    this.#listening = new AbortController();
    this.addEventListener('change', this.#apply, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #apply = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    savePreference('theme', value === 'system' ? undefined : value);
    if (value === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
  };
}

customElements.define('theme-switch', ThemeSwitch);
