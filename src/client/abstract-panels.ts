/**
 * Selects the language of the abstract that the address points to, so that the selected tab and the visible text agree.
 * Without JavaScript that abstract is shown beside the selected one while the address has its fragment.
 */
class AbstractPanels extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    addEventListener('hashchange', this.#follow, { signal: this.#listening.signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #follow = (): void => {
    // In the margin a note is shown with its mark.
    const place = document.getElementById(location.hash.slice(1).replace(/^fn-/, 'fnref-'));
    const panel = place?.closest<HTMLElement>('.abstract-panel');
    if (!panel || panel.checkVisibility()) return;
    this.parentElement
      ?.querySelector<HTMLElement>(`input[value=${panel.dataset['language'] ?? ''}]`)
      ?.click();
    place?.scrollIntoView();
  };
}

customElements.define('abstract-panels', AbstractPanels);
