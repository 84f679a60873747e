import { element } from '../element.ts';

/**
 * Opens the chart of a panel, or says there that it could not be opened: its picture then stands in its place, beside a button
 * that tries again. It comes with the first script of a page: where there is no network, nothing more can be loaded to say so.
 */
export async function openChart(panel: HTMLElement, open: () => Promise<unknown>): Promise<void> {
  const readout = panel.querySelector('.chart-readout');
  const hasFailed = () => panel.matches('.failed');
  if (hasFailed()) readout?.replaceChildren();
  panel.classList.remove('failed');
  try {
    await open();
  } catch {
    if (hasFailed()) return;
    panel.classList.add('failed');
    const { chartsFailed = '' } = panel.closest<HTMLElement>('[data-charts-failed]')?.dataset ?? {};
    const { retry = '' } = document.querySelector<HTMLElement>('search-box')?.dataset ?? {};
    const button = element('button', {}, retry);
    button.addEventListener('click', () => {
      void openChart(panel, open).then(async () => {
        panel.querySelector<HTMLElement>('.failed .chart-readout button, .drawn .chart-plot')?.focus();
        // A browser may keep that a script has failed until the page is reloaded; and a new version of the site has other scripts.
        const answer = hasFailed()
          ? await fetch(panel.dataset['spec'] ?? '').catch(() => undefined)
          : undefined;
        if (answer?.ok === true) {
          location.hash = panel.id;
          location.reload();
        }
      });
    });
    readout?.replaceChildren(chartsFailed, ' ', button);
  }
}
