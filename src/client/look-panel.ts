import { placeInWindow } from './place-in-window.ts';
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
    keepPlace(() => {
      document.documentElement.setAttribute(`data-${target.name}`, target.value);
    });
    this.#tell(savePreference(target.name, target.value));
  };

  #reset = (): void => {
    const usual = [...this.#inputs].filter((input) => input.defaultChecked);
    keepPlace(() => {
      for (const input of usual) {
        input.checked = true;
        document.documentElement.removeAttribute(`data-${input.name}`);
      }
      // Of the editors' notes there is a choice only where there are any.
      delete document.documentElement.dataset['editors'];
    });
    const isStored = usual.map(({ name }) => savePreference(name, undefined));
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

/** Changes the look, and leaves where it was what is being read: what stands above it takes more room, or less. */
function keepPlace(change: () => void): void {
  const place = placeInWindow();
  const before = place?.getBoundingClientRect();
  change();
  const now = place?.getBoundingClientRect();
  // Where the head of an article fills the window, it stays.
  if (before === undefined || now === undefined || before.top > scrollY) return;
  scrollBy(0, now.top - before.top * (before.top < 0 ? now.height / before.height : 1));
}

customElements.define('look-panel', LookPanel);
