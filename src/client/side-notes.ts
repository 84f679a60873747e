/** From this width on there is room for notes beside the text (as in article.css). */
const WIDE = matchMedia('(min-width: 80rem)');
/** The least distance between two notes in the margin, in pixels. */
const GAP = 12;

/**
 * Sets each note beside its mark on a wide screen; opens notes and references at their mark on a narrow one.
 * Without JavaScript the marks lead to the lists at the end.
 */
class SideNotes extends HTMLElement {
  #listening = new AbortController();
  #resizing = new ResizeObserver(() => {
    this.#place();
  });
  #card: HTMLElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('article')?.addEventListener('click', this.#open, { signal });
    WIDE.addEventListener('change', this.#place, { signal });
    this.#resizing.observe(this);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resizing.disconnect();
    this.#card?.remove();
  }

  #place = (): void => {
    this.toggleAttribute('data-beside', WIDE.matches);
    let floor = 0;
    for (const note of this.querySelectorAll<HTMLElement>('[data-part=footnotes] > li')) {
      const mark = document.getElementById(note.id.replace('fn-', 'fnref-'));
      if (!WIDE.matches || mark === null) {
        note.style.removeProperty('top');
        continue;
      }
      const wanted = mark.getBoundingClientRect().top - this.getBoundingClientRect().top;
      const top = Math.max(wanted, floor);
      note.style.top = `${String(Math.round(top))}px`;
      floor = top + note.offsetHeight + GAP;
    }
  };

  #open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.matches('.note-mark, .citation')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches('.note-mark') && WIDE.matches) return;
    const target = document.getElementById(link.hash.slice(1));
    if (target === null || !('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    this.#show(link, target);
  };

  #show(link: HTMLAnchorElement, target: HTMLElement): void {
    this.#card?.remove();
    const card = document.createElement('aside');
    card.className = 'note-card';
    card.popover = 'auto';
    card.dataset['editorial'] = '';
    card.lang = target.closest<HTMLElement>('[lang]')?.lang ?? '';
    for (const node of target.cloneNode(true).childNodes) card.append(node.cloneNode(true));
    for (const extra of card.querySelectorAll('.backlinks')) extra.remove();
    for (const copy of card.querySelectorAll('[id]')) copy.removeAttribute('id');
    const whole = document.createElement('a');
    whole.href = link.hash;
    whole.className = 'note-card-number';
    whole.textContent = link.textContent;
    card.prepend(whole);
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.lang = document.documentElement.lang;
    close.ariaLabel = this.dataset['close'] ?? '';
    close.addEventListener('click', () => {
      card.hidePopover();
    });
    card.append(close);
    card.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') card.remove();
    });
    // Beside its mark in the document, so that the keyboard goes from the mark into the note.
    link.after(card);
    this.#card = card;
    card.showPopover();
    const { bottom, top, left } = link.getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - GAP;
    const below = bottom + card.offsetHeight + GAP < innerHeight;
    card.style.top = `${String(Math.max(GAP, below ? bottom + GAP / 2 : top - card.offsetHeight - GAP / 2))}px`;
    card.style.left = `${String(Math.max(GAP, Math.min(left - GAP, room)))}px`;
  }
}

customElements.define('side-notes', SideNotes);
