/** Where a selection can be cited: the authors' text. */
const CITABLE = '[data-part=body], [data-part=footnotes], [data-part=abstract]';
/** How long a selection must stay unchanged before the button appears, in milliseconds. */
const SELECTION_DELAY_MS = 250;

/**
 * Shows a button that cites the selected text of an article. The script that does so is loaded with the first selection;
 * without JavaScript the references and the paragraph anchors remain.
 */
class CitePassage extends HTMLElement {
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('selectionchange', this.#onSelectionChange, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.querySelector('dialog')?.remove();
    document.querySelector('.passage-offer')?.remove();
  }

  #onSelectionChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#showButton();
    }, SELECTION_DELAY_MS);
  };

  #showButton = async (): Promise<void> => {
    const selection = getSelection();
    if (selection === null || this.querySelector('dialog[open]')) return;
    const offered = document.querySelector('.passage-offer');
    if (selection.isCollapsed || selection.rangeCount === 0) {
      offered?.remove();
      return;
    }
    const range = selection.getRangeAt(0);
    const whole = range.commonAncestorContainer;
    const element = whole instanceof Element ? whole : whole.parentElement;
    if (!element?.closest('article')?.contains(this) || !startsIn(range, CITABLE)) {
      offered?.remove();
      return;
    }
    const { showCiteButton: offerPassage } = await import('./citation/passage.ts');
    offerPassage(this, range.cloneRange());
  };
}

function startsIn({ startContainer }: Range, selector: string): boolean {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return (
    element !== null && element.closest(selector) !== null && element.closest('[data-editorial]') === null
  );
}

customElements.define('cite-passage', CitePassage);
