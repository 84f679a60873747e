/**
 * Chooses the language of the abstract that the address leads into, so that the choice and what is shown agree.
 * Without JavaScript the abstract is shown beside the chosen one for as long as the address says so.
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
