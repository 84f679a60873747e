import { draw, type FigureChart } from '../../lib/figures/draw/chart.ts';
import { configure } from '../../lib/figures/draw/configure.ts';
import { datasetOf, datumAt } from '../../lib/figures/draw/dataset-order.ts';
import { chartHeight } from '../../lib/figures/draw/size.ts';
import type { ChartSpec, View } from '../../lib/figures/model/spec.ts';
import { renderLegend } from './chart-legend.ts';
import { onTheme, pagePalette } from './page-palette.ts';
import { printAsSvg } from './print.ts';
import { enqueue } from './work-queue.ts';

/** The panel element, with its Chart.js instance for tests and debugging. */
interface Panel extends HTMLElement {
  chart?: FigureChart | undefined;
}

/** The interactive chart of a figure: its views, its legend, its values by pointer and arrow keys. */
export class ChartView {
  readonly #panel: Panel;
  readonly #spec: ChartSpec;
  readonly #plot = document.createElement('div');
  readonly #hidden = new Set<number>();
  readonly #resizing: ResizeObserver;
  #chart: FigureChart | undefined;
  #view: View;
  #isNarrow = false;
  #category = -1;

  /** Opens the chart of a panel, and draws it from the work queue. */
  static async open(panel: HTMLElement, spec: ChartSpec, signal: AbortSignal): Promise<ChartView> {
    const [first] = spec.views;
    if (first === undefined) throw new Error(`${spec.id} has no view`);
    const view = new ChartView(panel, spec, first, signal);
    // The labels use the page's font, which may not be loaded yet. The chart is drawn all the same if the font fails to load,
    // such as a local fallback that this system lacks.
    const face = `13px ${getComputedStyle(panel).fontFamily}`;
    await document.fonts.load(face, `${spec.title}${first.summary}`).catch(() => undefined);
    await enqueue(() => {
      if (!signal.aborted) view.#draw();
    });
    return view;
  }

  private constructor(panel: Panel, spec: ChartSpec, view: View, signal: AbortSignal) {
    this.#panel = panel;
    this.#spec = spec;
    this.#view = view;
    this.#plot.className = 'chart-plot';
    this.#plot.tabIndex = 0;
    this.#plot.role = 'group';
    this.#plot.ariaLabel = spec.title;
    this.#plot.setAttribute('aria-describedby', `${panel.id}-summary`);
    this.#plot.addEventListener('keydown', this.#onKeydown, { signal });
    this.#plot.addEventListener('blur', this.#clearCategory, { signal });
    document.addEventListener('keydown', this.#onEscape, { signal });
    panel.querySelector('.chart-area')?.append(this.#plot);
    for (const button of panel.querySelectorAll<HTMLButtonElement>('.chart-views button')) {
      button.addEventListener(
        'click',
        () => {
          this.#selectView(button);
        },
        { signal },
      );
    }
    onTheme(() => {
      this.#draw();
    }, signal);
    printAsSvg(panel, spec, () => this.#view, signal);
    this.#resizing = new ResizeObserver(() => {
      if (this.#chart !== undefined && this.#isNarrow !== this.#measureNarrow()) this.#draw();
    });
    this.#resizing.observe(panel);
  }

  /** The current view. */
  get shown(): View {
    return this.#view;
  }

  close(): void {
    this.#resizing.disconnect();
    this.#chart?.destroy();
    this.#panel.chart = undefined;
    this.#plot.remove();
  }

  #measureNarrow(): boolean {
    return this.#panel.querySelector('.chart-space.narrow')?.checkVisibility() === true;
  }

  #draw(): void {
    this.#chart?.destroy();
    this.#isNarrow = this.#measureNarrow();
    for (const [name, isNarrow] of [
      ['wide', false],
      ['narrow', true],
    ] as const) {
      const space = this.#panel.querySelector(`.chart-space.${name}`);
      space?.setAttribute('height', String(chartHeight(this.#view, isNarrow)));
    }
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    this.#plot.replaceChildren(canvas);
    const surface = canvas.getContext('2d');
    if (surface === null) throw new Error('this browser has no canvas');
    const palette = pagePalette(this.#panel);
    const setting = { surface, palette, width: this.#plot.clientWidth, isNarrow: this.#isNarrow };
    this.#chart = draw(canvas, configure(this.#spec, this.#view, setting));
    this.#panel.chart = this.#chart;
    renderLegend(this.#panel, this.#view, this.#hidden, palette, this.#toggleSeries);
    for (const series of this.#hidden) this.#chart.setDatasetVisibility(datasetOf(this.#view, series), false);
    if (this.#hidden.size > 0) this.#chart.update('none');
    this.#panel.classList.add('drawn');
  }

  #selectView(button: HTMLButtonElement): void {
    const view = this.#spec.views.find(({ id }) => id === button.dataset['view']);
    if (view === undefined) return;
    for (const other of this.#panel.querySelectorAll('.chart-views button')) {
      other.ariaPressed = String(other === button);
    }
    this.#view = view;
    this.#hidden.clear();
    this.#category = -1;
    const summary = this.#panel.querySelector('.chart-summary');
    if (summary !== null) summary.textContent = view.summary;
    const note = this.#panel.querySelector<HTMLElement>('.chart-note:not(.always)');
    if (note !== null) {
      note.textContent = view.note ?? '';
      note.hidden = view.note === undefined;
    }
    this.#announce(this.#spec.words.hint);
    this.#draw();
  }

  /** Hides or shows a series; the last visible one cannot be hidden. */
  #toggleSeries = (series: number, button: HTMLButtonElement): void => {
    if (this.#hidden.has(series)) this.#hidden.delete(series);
    else if (this.#hidden.size < this.#view.series.length - 1) this.#hidden.add(series);
    button.ariaPressed = String(!this.#hidden.has(series));
    this.#chart?.setDatasetVisibility(datasetOf(this.#view, series), !this.#hidden.has(series));
    this.#chart?.update('none');
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const last = this.#view.categories.length - 1;
    const next: Partial<Record<string, number>> = {
      ArrowDown: this.#category + 1,
      ArrowRight: this.#category + 1,
      ArrowUp: this.#category - 1,
      ArrowLeft: this.#category - 1,
      Home: 0,
      End: last,
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#category = Math.min(last, Math.max(0, to));
    this.#showCategory();
  };

  /** Takes the values away, whether the pointer or the keyboard has called them (WCAG 1.4.13). */
  #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && (this.#chart?.getActiveElements().length ?? 0) > 0) this.#clearCategory();
  };

  #clearCategory = (): void => {
    this.#category = -1;
    this.#chart?.setActiveElements([]);
    this.#chart?.tooltip?.setActiveElements([], { x: 0, y: 0 });
    // An update would ask again where the pointer is.
    this.#chart?.render();
    this.#announce(this.#spec.words.hint);
  };

  /** Shows the values of the selected category, and announces them. */
  #showCategory(): void {
    const chart = this.#chart;
    if (chart === undefined) return;
    const index = this.#category;
    const active = chart.data.datasets.flatMap((_, datasetIndex) => {
      const isThere =
        chart.isDatasetVisible(datasetIndex) && chart.getDatasetMeta(datasetIndex).data[index] !== undefined;
      return isThere && datumAt(this.#view, datasetIndex, index) !== undefined
        ? [{ datasetIndex, index }]
        : [];
    });
    const [first] = active;
    const element = first === undefined ? undefined : chart.getDatasetMeta(first.datasetIndex).data[index];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
    chart.update('none');
    const values = active.flatMap(({ datasetIndex }) => {
      const found = datumAt(this.#view, datasetIndex, index);
      return found === undefined || found.datum.text === ''
        ? []
        : [`${found.series.name}: ${found.datum.text}`];
    });
    this.#announce(`${this.#view.categories[index] ?? ''}. ${values.join('; ')}`);
  }

  #announce(text: string): void {
    const readout = this.#panel.querySelector('.chart-readout');
    if (readout !== null) readout.textContent = text;
  }
}
