import { readPreference, savePreference } from './preferences.ts';

/**
 * Shows the abstract in the selected language, and selects that which the address or the browser's own search leads to;
 * the others stay hidden until found. Without JavaScript the style sheet shows the selected one.
 */
class AbstractPanels extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.parentElement?.addEventListener('change', this.#onChange, { signal });
    this.addEventListener(
      'beforematch',
      ({ target }) => {
        this.#select(target);
      },
      { signal },
    );
    addEventListener('hashchange', this.#follow, { signal });
    this.#show(readPreference('abstract-language'));
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    savePreference('abstract-language', target.value);
    this.#show(target.value);
  };

  /** Shows the abstract in a language, or in all; without one, as the choice stands. */
  #show(language: string | undefined): void {
    let chosen: string | undefined;
    for (const input of this.parentElement?.querySelectorAll('input') ?? []) {
      input.checked ||= input.value === language;
      if (input.checked) chosen = input.value;
    }
    for (const panel of this.querySelectorAll<HTMLElement>('.abstract-panel')) {
      if (chosen === 'all' || chosen === panel.dataset['language']) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    }
  }

  #select(place: EventTarget | null): void {
    const panel = place instanceof Element ? place.closest<HTMLElement>('.abstract-panel') : null;
    if (panel?.hidden) this.#show(panel.dataset['language']);
  }

  #follow = (): void => {
    // In the margin a note is shown with its mark.
    const place = document.getElementById(location.hash.slice(1).replace(/^fn-/, 'fnref-'));
    if (!place?.closest('[hidden]')) return;
    this.#select(place);
    place.scrollIntoView();
  };
}

customElements.define('abstract-panels', AbstractPanels);
