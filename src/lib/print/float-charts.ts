/** The part of a page that text may fill, and how much of it may stay empty, in millimetres. */
interface PageMeasure {
  width: number;
  height: number;
  /** A chart that leaves more than this empty before it lets text go first. */
  tolerance: number;
}

/**
 * Lets text that follows a chart go before it where the chart would begin a new page and leave much of the last one
 * empty, as a typesetter floats figures; only the editors' charts give way, the authors' words keep their order. Runs in
 * the page that is about to be printed: columns of the size of a page break where pages would.
 */
export function floatCharts({ width, height, tolerance }: PageMeasure): void {
  const MILLIMETRE = 96 / 25.4;
  const GAP = 20;
  /** How many pieces of text a chart lets go first. */
  const MAX_MOVES = 12;

  for (const text of document.querySelectorAll<HTMLElement>('.printed-text')) {
    const pages = document.createElement('div');
    pages.style.cssText = `columns: ${String(width)}mm; column-gap: ${String(GAP)}mm; column-fill: auto; width: ${String(width)}mm; height: ${String(height)}mm`;
    text.replaceWith(pages);
    pages.append(text);
    const origin = pages.getBoundingClientRect();
    // Half a gap more, since what stands at the very edge may be a hair before it.
    const pageOf = ({ left }: DOMRect) =>
      Math.floor(((left - origin.left) / MILLIMETRE + GAP / 2) / (width + GAP));

    /** How much stays empty before an element that begins a page, in millimetres. */
    const gapBefore = (element: Element): number => {
      const last = [...(element.previousElementSibling?.getClientRects() ?? [])].at(-1);
      const [first] = element.getClientRects();
      if (last === undefined || first === undefined || pageOf(first) <= pageOf(last)) return 0;
      return (origin.bottom - last.bottom) / MILLIMETRE;
    };

    for (const chart of text.querySelectorAll('.printed-chart')) {
      for (let moves = 0; moves < MAX_MOVES && gapBefore(chart) > tolerance; moves += 1) {
        let next = chart.nextElementSibling;
        while (next?.matches('.printed-chart') === true) next = next.nextElementSibling;
        const moved: Element[] = [];
        while (next?.matches('h2, h3, h4') === true) {
          moved.push(next);
          next = next.nextElementSibling;
        }
        if (!next?.matches('p, ul, ol, blockquote, figure')) break;
        chart.before(...moved, next);
      }
    }
    pages.replaceWith(text);
  }
}
