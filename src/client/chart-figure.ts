/** How far from the window a figure is when it wakes, in pixels. */
const LOAD_MARGIN = '500px';

/**
 * A figure that can be a chart: sleeps until it comes near the window, then loads what draws it and what sorts and
 * quotes its table. Where that fails the table stays as it is.
 */
class ChartFigure extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #dispose: (() => void) | undefined;

  connectedCallback(): void {
    const figure = this.closest('figure') ?? this;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) void this.#load();
      },
      { rootMargin: LOAD_MARGIN },
    );
    this.#observer.observe(figure);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#dispose?.();
    this.#dispose = undefined;
  }

  async #load(): Promise<void> {
    this.#observer?.disconnect();
    try {
      const { enhanceFigure: enhance } = await import('./figure/enhance.ts');
      this.#dispose = await enhance(this);
    } catch {
      this.classList.add('failed');
      const readout = this.querySelector('.chart-readout');
      if (readout !== null) readout.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('chart-figure', ChartFigure);
