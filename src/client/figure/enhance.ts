import chartStyles from '../../styles/chart-tools.css?inline';
import tableStyles from '../../styles/table-tools.css?inline';
import { adoptStyles } from '../element.ts';
import type { ChartSpec } from '../../lib/figures/model/spec.ts';
import type { ChartView } from './chart-view.ts';
import { enableCellCards } from './cell-card.ts';
import { openChart } from './chart-failure.ts';
import { addPictureDownloads } from './picture-downloads.ts';
import { makeSortable } from './sortable.ts';

adoptStyles(chartStyles + tableStyles);

/**
 * Makes a figure interactive: its switch, its table, and its chart when shown. Returns a function that undoes this. Where the data
 * cannot be fetched the switch works all the same, and each showing of the chart asks for them again.
 */
export async function enhanceFigure(panel: HTMLElement): Promise<() => void> {
  const listening = new AbortController();
  const { signal } = listening;
  const figure = panel.closest('figure');
  let data: Promise<ChartSpec> | undefined;
  let view: Promise<ChartView> | undefined;
  const load = () =>
    (data ??= fetchSpec(panel)
      .then((spec) => {
        if (figure !== null && !signal.aborted) addTools(figure, spec, chart, signal);
        return spec;
      })
      .catch((error: unknown) => {
        data = undefined;
        throw error;
      }));
  const chart = () =>
    (view ??= Promise.all([import('./chart-view.ts'), load()])
      .then(([{ ChartView: View }, spec]) => View.open(panel, spec, signal))
      .catch((error: unknown) => {
        view = undefined;
        throw error;
      }));
  const showChart = () => openChart(panel, chart);
  if (figure?.matches('[data-table]') === true) {
    // A table stays as it is without them.
    const loaded = load().catch(() => undefined);
    await connectSwitch(figure, panel, showChart, signal);
    await loaded;
  } else await showChart();
  return () => {
    listening.abort();
    view?.then(
      (opened) => {
        opened.close();
      },
      () => undefined,
    );
  };
}

async function fetchSpec({ dataset }: HTMLElement): Promise<ChartSpec> {
  const response = await fetch(dataset['spec'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return (await response.json()) as ChartSpec;
}

/** Makes the table sort and speak of its cells, and offers the chart as a picture. */
function addTools(
  figure: HTMLElement,
  spec: ChartSpec,
  chart: () => Promise<ChartView>,
  signal: AbortSignal,
): void {
  const table = figure.querySelector('table');
  if (table !== null) {
    makeSortable(table, spec, signal);
    enableCellCards(table, spec, signal);
  }
  addPictureDownloads(figure, spec, chart, signal);
}

/** Switches between table and chart, by the links of the switch and by the fragment of the address; done when that is shown. */
async function connectSwitch(
  figure: HTMLElement,
  panel: HTMLElement,
  showChart: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const printed = [...figure.querySelectorAll<HTMLElement>('.table-scroll, .figure-note')];
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('.figure-switch a')];
  const show = async (view: string) => {
    figure.dataset['view'] = view;
    // Hidden, the table is still found by the browser's own search, and by a link to one of its rows.
    for (const part of printed) {
      if (view === 'chart') part.setAttribute('hidden', 'until-found');
      else part.removeAttribute('hidden');
    }
    for (const link of links) {
      if (link.dataset['view'] === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (view === 'chart') await showChart();
  };
  const readHash = async () => {
    const place = document.getElementById(location.hash.slice(1));
    if (place === null || !figure.contains(place)) return;
    const isHidden = !place.checkVisibility();
    const shown = show(panel.contains(place) ? 'chart' : 'table');
    if (isHidden) place.scrollIntoView();
    await shown;
  };
  for (const link of links) {
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        history.replaceState(history.state, '', link.hash);
        void show(link.dataset['view'] ?? 'table');
      },
      { signal },
    );
  }
  addEventListener('hashchange', () => void readHash(), { signal });
  figure.addEventListener(
    'beforematch',
    () => {
      void show('table');
    },
    { signal },
  );
  void show('table');
  await readHash();
}
