/** Marks, in the contents of the article, the section that is being read. */
class ContentsMark extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const marked = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    // The last heading above the upper third of the window is the section being read.
    this.#observer = new IntersectionObserver(
      () => {
        const above = marked.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
        const current = above.at(-1)?.id;
        for (const [id, link] of links) link.toggleAttribute('data-current', id === current);
      },
      // The margin extends far above the viewport, so that a jump over many sections is noticed too.
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const heading of marked) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('contents-mark', ContentsMark);
