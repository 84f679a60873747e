/** The minimum distance between the card and the edges of the viewport, in pixels. */
const GAP = 12;
/** The name by which the style sheet finds the mark of the open card. */
const ANCHOR = '--note-mark';

/** Sets an open card at its mark: by the style sheet where the browser has anchors, which keep it there however the text moves. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  if (CSS.supports('top: anchor(bottom)')) {
    link.style.setProperty('anchor-name', ANCHOR);
    return;
  }
  const { bottom, top, left } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - card.offsetWidth - GAP;
  const below = bottom + card.offsetHeight + GAP < innerHeight;
  const above = Math.max(GAP, top - card.offsetHeight - GAP / 2);
  // In page coordinates, so that it scrolls with the text.
  card.style.top = `${String(Math.round(scrollY + (below ? bottom + GAP / 2 : above)))}px`;
  card.style.left = `${String(Math.round(Math.max(GAP, Math.min(left - GAP, room))))}px`;
}
