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
    const boxes = [...(this.closest('article')?.querySelectorAll('.abstract-panels, figure') ?? [])].map(
      (each) => {
        const { top, right } = each.getBoundingClientRect();
        const { bottom } = (each.closest('.abstracts') ?? each).getBoundingClientRect();
        return { top, right, bottom };
      },
    );
    const placed: { note: HTMLElement; top: number; height: number }[] = [];
    let floor = -Infinity;
    for (const note of this.querySelectorAll<HTMLElement>('[data-part=footnotes] > li')) {
      const mark = document.getElementById(note.id.replace('fn-', 'fnref-'));
      // An element that is not displayed has an empty rectangle, and so no position.
      const isShown = mark?.checkVisibility() === true;
      note.toggleAttribute('data-unmarked', !isShown);
      if (!isShown) continue;
      const { left, height } = note.getBoundingClientRect();
      let top = Math.max(mark.getBoundingClientRect().top - side.top, floor);
      // Three abstracts side by side and wide tables take up the margin: notes go below them.
      for (const box of boxes) {
        const isInWay = box.right > left && top < box.bottom - side.top && top + height > box.top - side.top;
        if (isInWay) top = box.bottom - side.top + GAP;
      }
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
    if (!link?.matches('.note-mark, .citation, .notes .backlinks a')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(link.hash.slice(1));
    if (target === null) return;
    if (!link.matches('.citation') && WIDE_SCREEN.matches) {
      const { top, bottom } = target.getBoundingClientRect();
      if (!target.checkVisibility() || top < 0 || bottom > innerHeight) return;
      // The other end is in view: it is marked, and the page stays where it is.
      event.preventDefault();
      const { scrollY: place } = window;
      location.hash = link.hash;
      scrollTo(0, place);
      return;
    }
    if (link.matches('.backlinks a') || !('popover' in HTMLElement.prototype)) return;
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
