/** How far from the window a figure is when it wakes, in pixels. */
const NEAR = '500px';

/**
 * A figure that can be a chart: sleeps until it comes near the window, then loads what draws it and what sorts and
 * quotes its table. Where that fails the table stays as it is.
 */
class ChartFigure extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #rest: (() => void) | undefined;

  connectedCallback(): void {
    const figure = this.closest('figure') ?? this;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) void this.#wake();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(figure);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#rest?.();
    this.#rest = undefined;
  }

  async #wake(): Promise<void> {
    this.#observer?.disconnect();
    try {
      const { enhance } = await import('./figure/enhance.ts');
      this.#rest = await enhance(this);
    } catch {
      this.classList.add('failed');
      const readout = this.querySelector('.chart-readout');
      if (readout !== null) readout.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('chart-figure', ChartFigure);
