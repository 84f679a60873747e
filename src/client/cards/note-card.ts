import styles from '../../styles/note-card.css?inline';
import { adoptStyles } from '../element.ts';
import { fillCard } from './card-content.ts';
import { placeCard, releaseMark } from './card-place.ts';

adoptStyles(styles);

/** How long a reader must point at a mark before its card opens by itself, in milliseconds. */
const DELAY_MS = 150;
/** How long a card stays when the pointer has left it and its mark, in milliseconds: time to go from one to the other. */
const GRACE_MS = 300;
/** What says that a reader points at a mark with the mouse or has come to it with the keyboard. */
const POINTED = ':hover, :focus-visible';

/** The open card, with its mark; a pinned one stays until it is closed. */
let open: { card: HTMLElement; link: HTMLAnchorElement; isPinned: boolean } | undefined;
/** A mark whose card was closed while the reader pointed at it: it does not open by itself again until that ends. */
let dismissed: HTMLAnchorElement | undefined;
/** The mark of a pinned card that was pressed: the press has closed the card, so the click does not open it. */
let pressed: EventTarget | null | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Opens the card of a mark until the reader closes it; closes it where it is open. */
export function pin(link: HTMLAnchorElement, target: HTMLElement, host: HTMLElement): void {
  clearTimeout(timer);
  const isAgain = pressed === link || (open?.isPinned === true && open.link === link);
  pressed = undefined;
  open?.card.hidePopover();
  if (!isAgain) show(link, target, host, true);
}

/** Opens the card of a mark once the reader has pointed at it for a moment, until that ends; nothing else changes. */
export function preview(link: HTMLAnchorElement, target: HTMLElement, host: HTMLElement): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!link.matches(POINTED) || link === dismissed || link === open?.link) return;
    // What the reader has opened stays.
    if (open?.isPinned === true || document.querySelector('dialog[open], :popover-open:not(.note-card)'))
      return;
    open?.card.hidePopover();
    const card = show(link, target, host, false);
    for (const left of ['pointerleave', 'focusout']) card.addEventListener(left, closeIfLeft);
  }, DELAY_MS);
  for (const left of ['pointerleave', 'blur']) {
    link.addEventListener(
      left,
      () => {
        dismissed = undefined;
        closeIfLeft();
      },
      { once: true },
    );
  }
}

function closeIfLeft(): void {
  setTimeout(() => {
    if (open === undefined || open.isPinned || open.link.matches(POINTED)) return;
    if (!open.card.matches(':hover, :focus-within')) open.card.hidePopover();
  }, GRACE_MS);
}

function show(
  link: HTMLAnchorElement,
  target: HTMLElement,
  host: HTMLElement,
  isPinned: boolean,
): HTMLElement {
  const card = document.createElement('div');
  card.className = 'mark-card note-card';
  card.popover = 'auto';
  card.role = 'note';
  card.dataset['editorial'] = '';
  fillCard(card, link, target, host);
  card.addEventListener('click', ({ target: clicked }) => {
    const inside = clicked instanceof Element ? clicked.closest('a[href^="#"], button') : null;
    if (inside !== null) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') remove(card, link);
  });
  // A pinned card is beside its mark in the document, so that the keyboard goes from the mark into it and on from it; one
  // that opened by itself is out of the way of the keyboard.
  if (isPinned) link.after(card);
  else host.append(card);
  if (isPinned) link.ariaExpanded = 'true';
  open = { card, link, isPinned };
  card.showPopover();
  placeCard(card, link);
  return card;
}

function remove(card: HTMLElement, link: HTMLAnchorElement): void {
  card.remove();
  if (open?.card !== card) return;
  open = undefined;
  releaseMark(link);
  link.ariaExpanded = null;
  if (link.matches(POINTED)) dismissed = link;
}

// A press outside a card closes it before the click comes.
document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = open?.isPinned === true && open.link === target ? target : undefined;
  },
  { capture: true },
);
