import type { Palette } from '../../lib/figures/draw/palette.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const CONTRAST = matchMedia('(prefers-contrast: more)');
const FORCED = matchMedia('(forced-colors: active)');

/** The colours and the font of the page in its current theme. */
export function pagePalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
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

/** Calls back whenever the colours change, by the reader's choice or the system's. */
export function onTheme(change: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const system of [DARK, CONTRAST, FORCED]) system.addEventListener('change', change, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** Whether what is drawn lies on a dark ground: as the page's colour scheme, or the system's where the page leaves it to that. */
function isDark(): boolean {
  const scheme = FORCED.matches ? '' : getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme !== 'light' && DARK.matches);
}
