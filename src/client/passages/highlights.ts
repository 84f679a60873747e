import { COLORS, type KeptPassage } from './kept-passage.ts';

/** Whether the browser marks ranges without touching the page (https://www.w3.org/TR/css-highlight-api-1/). */
export const hasHighlights = 'highlights' in CSS && typeof Highlight === 'function';

const CURRENT = 'kept-current';

/** Marks passages at their places, each in its color, in place of those that were marked before. */
export function highlight(placed: readonly { passage: KeptPassage; range: Range | undefined }[]): void {
  if (!hasHighlights) return;
  for (const color of COLORS) {
    const ranges = placed.flatMap(({ passage, range }) =>
      range !== undefined && passage.color === color ? [range] : [],
    );
    CSS.highlights.set(`kept-${color}`, new Highlight(...ranges));
  }
}

/** Makes one passage stand out, or none. */
export function highlightCurrent(range: Range | undefined): void {
  if (!hasHighlights) return;
  if (range === undefined) {
    CSS.highlights.delete(CURRENT);
    return;
  }
  const current = new Highlight(range);
  current.priority = 1;
  CSS.highlights.set(CURRENT, current);
}

/** Marks nothing. */
export function clearHighlights(): void {
  highlight([]);
  highlightCurrent(undefined);
}
