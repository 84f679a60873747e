/** The paper of the pages in both themes, for browsers that colour what is around a page: `--paper` of `tokens.css`, in sRGB. */
export const PAPER = { light: '#faf8f3', dark: '#14181e' } as const;
