import { openChart } from './figure/chart-failure.ts';

/** How far outside the viewport a figure starts to load. */
const LOAD_MARGIN = '500px';

/**
 * A figure that can be shown as a chart: when it comes near the viewport, loads the scripts that draw the chart and that
 * sort and quote the table. If that fails, the table stays as it is, and the picture of the chart stands for the chart.
 */
class ChartFigure extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #dispose: (() => void) | undefined;

  connectedCallback(): void {
    const figure = this.closest('figure') ?? this;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) this.#load();
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

  #load(): void {
    this.#observer?.disconnect();
    void openChart(this, async () => {
      const { enhanceFigure: enhance } = await import('./figure/enhance.ts');
      this.#dispose = await enhance(this);
    });
  }
}

customElements.define('chart-figure', ChartFigure);
