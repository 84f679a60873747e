/** From this width on there is room for notes beside the text (as in article.css). */
const WIDE_SCREEN = matchMedia('(min-width: 80rem)');
/** The least distance between two notes in the margin, in pixels. */
const GAP = 12;

/**
 * Places each note beside its mark on a wide screen; opens notes and references in a popover on a narrow one.
 * Without JavaScript the marks link to the lists at the end.
 */
class SideNotes extends HTMLElement {
  #listening = new AbortController();
  #resizing = new ResizeObserver(() => {
    this.#place();
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const article = this.closest('article');
    article?.addEventListener('click', this.#open, { signal });
    WIDE_SCREEN.addEventListener('change', this.#place, { signal });
    // A mark may be in an abstract, which can be hidden.
    for (const part of article?.querySelectorAll('side-notes, .abstract-panel') ?? []) {
      this.#resizing.observe(part);
    }
    // At once, so that an address of a note scrolls to the margin, not to the list at the end.
    this.#place();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resizing.disconnect();
  }

  #place = (): void => {
    this.toggleAttribute('data-beside', WIDE_SCREEN.matches);
    const side = this.getBoundingClientRect();
    const placed: { note: HTMLElement; top: number; height: number }[] = [];
    let floor = -Infinity;
    for (const note of this.querySelectorAll<HTMLElement>('[data-part=footnotes] > li')) {
      const mark = document.getElementById(note.id.replace('fn-', 'fnref-'));
      // An element that is not displayed has an empty rectangle, and so no position.
      const isShown = mark?.checkVisibility() === true;
      note.toggleAttribute('data-unmarked', !isShown);
      if (!isShown) continue;
      const abstracts = mark.closest('.abstracts')?.getBoundingClientRect();
      const { left, height } = note.getBoundingClientRect();
      // Three abstracts side by side take up the margin: their notes go below them.
      if (abstracts && abstracts.right > left) floor = Math.max(floor, abstracts.bottom - side.top);
      const top = Math.max(mark.getBoundingClientRect().top - side.top, floor);
      placed.push({ note, top, height });
      floor = top + height + GAP;
    }
    let end = side.height;
    for (const { note, top, height } of placed.toReversed()) {
      const highest = Math.min(top, end - height);
      note.style.top = `${String(Math.round(highest))}px`;
      end = highest - GAP;
    }
  };

  #open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.matches('.note-mark, .citation')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches('.note-mark') && WIDE_SCREEN.matches) return;
    const target = document.getElementById(link.hash.slice(1));
    if (target === null || !('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    import('./note-card.ts').then(
      ({ showCard }) => {
        showCard(link, target, this.dataset['close'] ?? '');
      },
      () => {
        location.hash = link.hash;
      },
    );
  };
}

customElements.define('side-notes', SideNotes);
