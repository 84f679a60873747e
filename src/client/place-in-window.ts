/** How much further below the top of the window than an anchor stops a place is that is being read, in pixels. */
const BELOW_ANCHOR = 24;
/** What has the same id in every language. In the margin a note is not in its place. */
const PLACES =
  'main [id]:is(h2, h3, h4, p, li, figure, section, tr, dl > div):not(.abstracts *, [data-beside] .notes *)';

/** What is being read: what stands below the top of the window where an anchor stops, or first below that. */
export function placeInWindow(): HTMLElement | undefined {
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + BELOW_ANCHOR;
  const below = [...document.querySelectorAll<HTMLElement>(PLACES)].filter(
    (place) => place.checkVisibility() && place.getBoundingClientRect().bottom > line,
  );
  return below.findLast((place) => place.getBoundingClientRect().top <= line) ?? below[0];
}
