import type { ChartSpec } from '../../lib/figures/model/spec.ts';
import type { ChartView } from './chart-view.ts';
import { download } from '../download.ts';
import { element } from '../element.ts';

/** Adds downloads of the current view: as PNG, and, unless it is the first view, as SVG. */
export function addPictureDownloads(
  figure: HTMLElement,
  spec: ChartSpec,
  chart: () => Promise<ChartView>,
  signal: AbortSignal,
): void {
  const status = element('p', { role: 'status' });
  figure.querySelector('.figure-foot')?.append(status);
  signal.addEventListener('abort', () => {
    status.remove();
  });
  /** The button or link that was pressed is there to be pressed again. */
  const orSay = async (make: () => Promise<void>): Promise<void> => {
    status.textContent = '';
    await make().catch(() => {
      status.textContent = spec.words.unloaded;
    });
  };
  const png = figure.querySelector<HTMLButtonElement>('[data-format=png]');
  const svg = figure.querySelector<HTMLAnchorElement>('[data-format=svg]');
  if (png !== null) {
    const item = png.closest('li');
    if (item !== null) item.hidden = false;
    png.addEventListener(
      'click',
      () => {
        void orSay(async () => {
          const { shown } = await chart();
          const { toPng } = await import('./png.ts');
          download(await toPng(spec, shown), `${fileNameFor(spec, shown.id)}.png`);
        });
      },
      { signal },
    );
  }
  // The site has an SVG file of the first view; the others are drawn here.
  const selectedView = () =>
    figure.querySelector<HTMLElement>('.chart-views [aria-pressed=true]')?.dataset['view'];
  svg?.addEventListener(
    'click',
    (event) => {
      const view = spec.views.find(({ id }) => id === selectedView());
      if (view === undefined || view === spec.views[0]) return;
      event.preventDefault();
      void orSay(async () => {
        const { toSvg } = await import('../../lib/figures/draw/svg.ts');
        const text = toSvg(spec, view, document.documentElement.lang);
        download(new Blob([text], { type: 'image/svg+xml' }), `${fileNameFor(spec, view.id)}.svg`);
      });
    },
    { signal },
  );
}

function fileNameFor({ fileName, views }: ChartSpec, view: string): string {
  return view === views[0]?.id ? fileName : `${fileName}-${view}`;
}
