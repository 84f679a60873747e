/** Marks, in the contents of the article, the section that is being read; the button in the header names it, and opens them. */
class ContentsMark extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #listening = new AbortController();
  /** Which of the sections is being read; -1 before the first. */
  #place = -1;

  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const marked = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    const name = document.querySelector<HTMLElement>('[data-section]');
    // The last heading above the upper third of the window is the section being read.
    this.#observer = new IntersectionObserver(
      () => {
        const place = marked.findLastIndex(
          (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
        );
        // Whoever has the next heading in the window has read what is above it; a jump over sections leaves it behind.
        const next = marked[this.#place + 1]?.getBoundingClientRect().top ?? 0;
        if (place > this.#place && next > -innerHeight)
          this.#tellRead(marked.slice(Math.max(0, this.#place), place));
        this.#place = place;
        const current = marked[place]?.id;
        for (const [id, link] of links) link.toggleAttribute('data-current', id === current);
        const section = links.get(current ?? '') ?? this.querySelector('summary');
        if (name === null || section === null) return;
        name.textContent = section.textContent;
        name.lang = section.lang || document.documentElement.lang;
      },
      // The margin extends far above the viewport, so that a jump over many sections is noticed too.
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const heading of marked) this.#observer.observe(heading);
    this.#letOpen();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#listening.abort();
  }

  #tellRead(sections: readonly HTMLElement[]): void {
    for (const { id } of sections) {
      this.dispatchEvent(new CustomEvent('sectionread', { bubbles: true, detail: id }));
    }
  }

  /** Makes the contents a popover too, which the button opens wherever the reader is: one list, in two places. */
  #letOpen(): void {
    const nav = this.querySelector('nav');
    const folded = this.querySelector('details');
    if (nav === null || folded === null || !('popover' in HTMLElement.prototype)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    let wasOpen = false;
    const onToggle = (event: ToggleEvent) => {
      const isOpening = event.newState === 'open';
      // What it leaves behind keeps its height, so that the text stays where it is.
      this.style.minBlockSize = isOpening ? `${String(this.offsetHeight)}px` : '';
      if (isOpening) wasOpen = folded.open;
      folded.open = isOpening || wasOpen;
    };
    nav.popover = 'auto';
    nav.addEventListener('beforetoggle', onToggle, { signal });
    const onClick = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('a') && nav.matches(':popover-open'))
        nav.hidePopover();
    };
    nav.addEventListener('click', onClick, { signal });
  }
}

customElements.define('contents-mark', ContentsMark);
