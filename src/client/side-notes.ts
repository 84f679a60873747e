import { placeColumn } from './margin/column.ts';
import { copyReferences, type ReferenceCopy } from './margin/reference-copies.ts';

/** The marks in the text that lead to a note or a reference. */
const MARK = '.note-mark, .citation';
/** What is beside the text for a mark that the reader points at. */
const MARKED = 'data-marked';

/**
 * Places notes and copies of references beside the text where the page has a column for them (the property `--notes` of the
 * article is then `beside`); else, and for what is not in view, opens a card at the mark. Without JavaScript the marks link to
 * the lists at the end.
 */
class SideNotes extends HTMLElement {
  #listening = new AbortController();
  #copies: ReferenceCopy[] | undefined;
  #resizing = new ResizeObserver(() => {
    this.#place();
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const article = this.closest('article');
    article?.addEventListener('click', this.#onClick, { signal });
    for (const type of ['pointerover', 'focusin'] as const)
      article?.addEventListener(type, this.#onPoint, { signal });
    for (const type of ['pointerout', 'focusout'] as const)
      article?.addEventListener(type, this.#onLeave, { signal });
    addEventListener('resize', this.#place, { signal });
    document.addEventListener('preferencechange', this.#place, { signal });
    // A mark may be in an abstract, which can be hidden.
    for (const part of article?.querySelectorAll('side-notes, .abstract-panel, .footnotes > li') ?? []) {
      this.#resizing.observe(part);
    }
    // At once, so that an address of a note scrolls to the margin, not to the list at the end.
    this.#place();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resizing.disconnect();
    this.querySelector('.margin-references')?.remove();
    this.#copies = undefined;
  }

  #place = (): void => {
    const article = this.closest('article');
    const isBeside =
      article !== null && getComputedStyle(article).getPropertyValue('--notes').trim() === 'beside';
    this.toggleAttribute('data-beside', isBeside);
    if (!isBeside) return;
    if (this.#copies === undefined) {
      this.#copies = copyReferences(this);
      for (const { copy } of this.#copies) this.#resizing.observe(copy);
    }
    placeColumn(this, this.#copies);
  };

  /** What stands beside the text for a mark, where the whole of it is in view: for a citation the copy at it. */
  #besideOf(link: HTMLAnchorElement): HTMLElement | undefined {
    if (!this.hasAttribute('data-beside')) return undefined;
    const beside = link.matches('.citation')
      ? this.#copies?.find(({ citation }) => citation === link)?.copy
      : document.getElementById(link.hash.slice(1));
    return beside?.checkVisibility() && isInView(beside) ? beside : undefined;
  }

  #onPoint = (event: Event): void => {
    const link = markOf(event);
    if (link === undefined) return;
    // A tap is answered as a click; who presses a button selects text; what has the focus after either was not looked for with
    // the keyboard.
    const isOther = event instanceof PointerEvent && (event.pointerType === 'touch' || event.buttons > 0);
    if (isOther || (event.type === 'focusin' && !link.matches(':focus-visible'))) return;
    const beside = this.#besideOf(link);
    if (beside === undefined) this.#open(link, 'preview');
    else beside.toggleAttribute(MARKED, true);
  };

  #onLeave = (): void => {
    for (const beside of this.querySelectorAll(`[${MARKED}]`)) beside.removeAttribute(MARKED);
  };

  #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const back = event.target instanceof Element ? event.target.closest('a') : null;
    const link = back?.matches('.notes .backlinks a') === true ? back : markOf(event);
    if (link === undefined) return;
    const isMark = link.matches(MARK);
    const other = isMark ? this.#besideOf(link) : document.getElementById(link.hash.slice(1));
    const isMarked = this.hasAttribute('data-beside') && !link.matches('.citation');
    if (isMarked && other?.checkVisibility() && isInView(other)) {
      // The other end is in view: it is marked, and the page stays where it is.
      event.preventDefault();
      const { scrollY: place } = window;
      location.hash = link.hash;
      scrollTo(0, place);
    } else if (isMark && 'popover' in HTMLElement.prototype) {
      event.preventDefault();
      this.#open(link, 'pin');
    }
  };

  /** Opens a card, for as long as the reader points at the mark or until it is closed; where it cannot be loaded a click follows the link. */
  #open(link: HTMLAnchorElement, how: 'preview' | 'pin'): void {
    const target = document.getElementById(link.hash.slice(1));
    if (target === null || !('popover' in HTMLElement.prototype)) return;
    import('./cards/note-card.ts').then(
      (cards) => {
        cards[how](link, target, this);
      },
      () => {
        if (how === 'pin') location.hash = link.hash;
      },
    );
  }
}

/** The mark that an event is about; what is inside a card is not a mark of the text. */
function markOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
  return link?.matches(MARK) === true && link.closest('.note-card') === null ? link : undefined;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

customElements.define('side-notes', SideNotes);
