import type { Theme } from '../model/colours.ts';

/** The colours and the font of a drawing, taken from the page around it. */
export interface Palette {
  theme: Theme;
  ink: string;
  quiet: string;
  rule: string;
  paper: string;
  /** The family of the interface, as CSS writes it. */
  font: string;
}

/** The palette of drawings that stand in a page as SVG: the variables of its style sheet. */
export const PAGE_PALETTE: Palette = {
  theme: 'both',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  font: 'var(--font-ui)',
};

/** The palette of downloaded pictures and of print: dark on white, in a font stack that every system has. */
export const PRINT_PALETTE: Palette = {
  theme: 'light',
  ink: '#1d2026',
  quiet: '#55595f',
  rule: '#d9d6cf',
  paper: '#ffffff',
  font: 'Inter, "Segoe UI", "Noto Sans", Arial, sans-serif',
};
