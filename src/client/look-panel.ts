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

  /** Stored even where it is usual: what is usual of the terms differs between the languages of the site. */
  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    document.documentElement.setAttribute(`data-${target.name}`, target.value);
    this.#tell(savePreference(target.name, target.value));
  };

  #reset = (): void => {
    const usual = [...this.#inputs].filter((input) => input.defaultChecked);
    const isStored = usual.map((input) => {
      input.checked = true;
      document.documentElement.removeAttribute(`data-${input.name}`);
      return savePreference(input.name, undefined);
    });
    // Of the editors' notes there is a choice only where there are any.
    delete document.documentElement.dataset['editors'];
    savePreference('editors', undefined);
    this.#tell(!isStored.includes(false));
  };

  #forget = (): void => {
    const isForgotten = forgetReading();
    document.dispatchEvent(new Event('readingforgotten'));
    this.querySelector(isForgotten ? '[data-forgotten]' : '[data-not-stored]')?.removeAttribute('hidden');
  };

  #tell(isStored: boolean): void {
    this.querySelector('[data-not-stored]')?.toggleAttribute('hidden', isStored);
    document.dispatchEvent(new Event('preferencechange'));
  }
}

customElements.define('look-panel', LookPanel);
