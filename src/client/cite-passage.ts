import { readPreference } from './preferences.ts';
import { KEPT_PASSAGES } from './passages/storage-key.ts';

/** Where a selection can be cited: the authors' text. */
const CITABLE = '[data-part=body], [data-part=footnotes], [data-part=abstract]';
/** How long a selection must stay unchanged before the button appears, in milliseconds. */
const SELECTION_DELAY_MS = 250;

/**
 * Offers to cite and to keep the selected text of an article. The script that does so is loaded with the first selection; the one
 * that marks what was kept, where something was kept of this article. Without JavaScript the references and the paragraph anchors remain.
 */
class CitePassage extends HTMLElement {
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', this.#onSelectionChange, { signal });
    // Another tab may keep the first passage of this article.
    addEventListener('storage', this.#markKept, { signal });
    this.#markKept();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.querySelector('dialog')?.remove();
    document.querySelector('.passage-offers')?.remove();
    document.querySelector('kept-marks')?.remove();
  }

  #markKept = (): void => {
    if (readPreference(KEPT_PASSAGES)?.includes(`"${this.dataset['passagesOf'] ?? ''}"`) !== true) return;
    import('./passages/marks.ts').then(
      ({ markKept }) => {
        markKept(this);
      },
      () => {
        // Without a network the article is read without its marks.
      },
    );
  };

  #onSelectionChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#showButton();
    }, SELECTION_DELAY_MS);
  };

  #showButton = async (): Promise<void> => {
    const selection = getSelection();
    if (selection === null || this.querySelector('dialog[open]')) return;
    const offered = document.querySelector('.passage-offers');
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
    const { offerPassage } = await import('./citation/passage.ts');
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
