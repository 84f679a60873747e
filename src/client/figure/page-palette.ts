import type { Palette } from '../../lib/figures/draw/palette.ts';

/** The colours and the font of the page in its current theme. */
export function pagePalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    theme: isDark() ? 'dark' : 'light',
    ink: read('ink'),
    quiet: read('quiet'),
    rule: read('rule'),
    paper: read('paper'),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return palette;
}

/** Calls back whenever the theme changes, by the reader's choice or the system's. */
export function onTheme(change: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', change, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}
