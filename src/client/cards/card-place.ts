import styles from '../../styles/mark-card.css?inline';
import { adoptStyles } from '../element.ts';

// No page waits for the styles of a card: they come with its script.
adoptStyles(styles);

/** The minimum distance between the card and the edges of the viewport, in pixels. */
const GAP = 12;
/** The name by which the style sheet finds the mark of the open card. */
const ANCHOR = '--card-mark';

/**
 * Sets an open card below its mark, or above it where it has no room below: by the style sheet where the browser has anchors,
 * which keep it there however the text moves, and else by its place on the page.
 */
export function placeCard(card: HTMLElement, mark: HTMLElement): void {
  const { bottom, top, left } = mark.getBoundingClientRect();
  const isBelow = bottom + card.offsetHeight + GAP < innerHeight;
  if (CSS.supports('top: anchor(bottom)')) {
    card.toggleAttribute('data-above', !isBelow);
    mark.style.setProperty('anchor-name', ANCHOR);
    return;
  }
  const above = Math.max(GAP, top - card.offsetHeight - GAP / 2);
  const room = document.documentElement.clientWidth - card.offsetWidth - GAP;
  // In page coordinates, so that it scrolls with the text.
  card.style.position = 'absolute';
  card.style.top = `${String(Math.round(scrollY + (isBelow ? bottom + GAP / 2 : above)))}px`;
  card.style.left = `${String(Math.round(Math.max(GAP, Math.min(left - GAP, room))))}px`;
}

/** Lets a mark go whose card is closed. */
export function releaseMark(mark: HTMLElement): void {
  mark.style.removeProperty('anchor-name');
}
