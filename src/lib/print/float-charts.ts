/** The part of a page that text may fill, and how much of it may stay empty, in millimetres. */
interface PageMeasure {
  width: number;
  height: number;
  /** A chart that would leave more than this empty is moved behind the text that follows it. */
  tolerance: number;
}

/**
 * Floats charts: where one would start a new page and leave much of the previous page empty, the text that follows moves
 * before it. Only the editors' charts move, the authors' text keeps its order; who listens hears both in the order of the
 * article. Runs in the page before it is printed, laid out in columns of the size of a page, which break where the pages will.
 */
export function floatCharts({ width, height, tolerance }: PageMeasure): void {
  const MILLIMETRE = 96 / 25.4;
  const GAP = 20;
  /** The maximum number of blocks that move before a chart. */
  const MAX_MOVES = 12;

  // Chromium writes the tags of a PDF in this order, wherever the elements stand on paper.
  let named = 0;
  for (const parent of document.querySelectorAll(':has(> .printed-chart)')) {
    for (const child of parent.children) child.id ||= `printed-block-${String((named += 1))}`;
    parent.setAttribute('aria-owns', [...parent.children].map(({ id }) => id).join(' '));
  }

  for (const text of document.querySelectorAll<HTMLElement>('.printed-text')) {
    const pages = document.createElement('div');
    pages.style.cssText = `columns: ${String(width)}mm; column-gap: ${String(GAP)}mm; column-fill: auto; width: ${String(width)}mm; height: ${String(height)}mm`;
    text.replaceWith(pages);
    pages.append(text);
    const origin = pages.getBoundingClientRect();
    // Half a gap is added, because an element at the edge may be off by a fraction of a pixel.
    const pageOf = ({ left }: DOMRect) =>
      Math.floor(((left - origin.left) / MILLIMETRE + GAP / 2) / (width + GAP));

    /** The empty space before an element that begins a page, in millimetres. */
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
