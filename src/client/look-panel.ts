import { savePreference } from './preferences.ts';
import { forgetReading } from './reading-record.ts';

/** Sets how the page looks: size, line length, colours, where the notes stand. `boot.js` sets it before the first paint of the next page. */
class LookPanel extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { dataset } = document.documentElement;
    for (const input of this.#inputs) {
      const chosen = dataset[input.name];
      if (chosen !== undefined) input.checked = input.value === chosen;
    }
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this.#onChange, { signal });
    this.querySelector('[data-reset]')?.addEventListener('click', this.#reset, { signal });
    this.querySelector('[data-forget]')?.addEventListener('click', this.#forget, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #inputs(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[type=radio]');
  }

  #onChange = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#apply([event.target]);
  };

  #reset = (): void => {
    const usual = [...this.#inputs].filter((input) => input.defaultChecked);
    for (const input of usual) input.checked = true;
    this.#apply(usual);
  };

  #forget = (): void => {
    const isForgotten = forgetReading();
    document.dispatchEvent(new Event('readingforgotten'));
    this.querySelector(isForgotten ? '[data-forgotten]' : '[data-not-stored]')?.removeAttribute('hidden');
  };

  /** What is usual is stored as nothing, so that a change of what is usual reaches readers who chose nothing else. */
  #apply(chosen: readonly HTMLInputElement[]): void {
    const root = document.documentElement;
    const stored = chosen.map(({ name, value, defaultChecked }) => {
      if (defaultChecked) root.removeAttribute(`data-${name}`);
      else root.setAttribute(`data-${name}`, value);
      return savePreference(name, defaultChecked ? undefined : value);
    });
    this.querySelector('[data-not-stored]')?.toggleAttribute('hidden', !stored.includes(false));
    document.dispatchEvent(new Event('preferencechange'));
  }
}

customElements.define('look-panel', LookPanel);
