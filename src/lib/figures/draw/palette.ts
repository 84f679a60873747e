import type { Theme } from '../model/colours.ts';

/** What a drawing takes from the page around it. */
export interface Palette {
  theme: Theme;
  ink: string;
  quiet: string;
  rule: string;
  paper: string;
  /** The family of the interface, as CSS writes it. */
  font: string;
}

/** The palette of pictures that leave the site and of print: dark on white, a face that every machine has some of. */
export const PRINT_PALETTE: Palette = {
  theme: 'light',
  ink: '#1d2026',
  quiet: '#55595f',
  rule: '#d9d6cf',
  paper: '#ffffff',
  font: 'Inter, "Segoe UI", "Noto Sans", Arial, sans-serif',
};
