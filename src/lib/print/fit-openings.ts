/** The part of an opening page that may be filled, in millimetres. */
interface OpeningMeasure {
  width: number;
  height: number;
}

/**
 * Reduces the font size of the abstracts on an opening page that would overflow, down to a readable minimum; longer ones
 * continue on the next page. Runs in the page before it is printed.
 */
export function fitOpenings({ width, height }: OpeningMeasure): void {
  const MILLIMETRE = 96 / 25.4;
  const SIZES = [1, 0.98, 0.96, 0.94, 0.92, 0.9, 0.88];

  for (const opening of document.querySelectorAll<HTMLElement>('.printed-opening')) {
    opening.style.width = `${String(width)}mm`;
    for (const size of SIZES) {
      opening.style.setProperty('--fit', String(size));
      if (opening.offsetHeight <= Math.ceil(height * MILLIMETRE)) break;
    }
    opening.style.removeProperty('width');
  }
}
