/** How far the page must move in one direction before the line comes or goes, in pixels: a finger trembles. */
const TREMBLE = 8;

/**
 * The line of the header. When the header has left the window, the line comes back while the reader scrolls up, and
 * stays while it has focus; the header keeps its height, so nothing moves.
 */
class ReadingLine extends HTMLElement {
  #listening = new AbortController();
  #leaving: IntersectionObserver | undefined;
  #from = 0;

  connectedCallback(): void {
    const header = this.closest('header');
    if (header === null) return;
    this.#listening = new AbortController();
    this.#leaving = new IntersectionObserver(([entry]) => {
      if (entry === undefined) return;
      const isAway = !entry.isIntersecting;
      header.style.blockSize = isAway ? `${String(entry.boundingClientRect.height)}px` : '';
      this.toggleAttribute('data-away', isAway);
    });
    this.#leaving.observe(header);
    this.#from = scrollY;
    document.addEventListener('scroll', this.#onScroll, { signal: this.#listening.signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#leaving?.disconnect();
  }

  /** Reads one number, which needs no layout. */
  #onScroll = (): void => {
    const moved = scrollY - this.#from;
    if (Math.abs(moved) < TREMBLE) return;
    this.#from = scrollY;
    this.toggleAttribute('data-back', moved < 0);
  };
}

customElements.define('reading-line', ReadingLine);
