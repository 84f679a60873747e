/** The minimum distance between the card and the edges of the viewport, in pixels. */
const GAP = 12;

let open: HTMLElement | undefined;

/** Opens a note or a reference in a popover at the link to it; `closeLabel` names the button that closes it. */
export function showCard(link: HTMLAnchorElement, target: HTMLElement, closeLabel: string): void {
  open?.remove();
  const card = document.createElement('aside');
  card.className = 'note-card';
  card.popover = 'auto';
  card.dataset['editorial'] = '';
  card.lang = target.closest<HTMLElement>('[lang]')?.lang ?? '';
  for (const node of target.cloneNode(true).childNodes) card.append(node.cloneNode(true));
  for (const extra of card.querySelectorAll('.backlinks')) extra.remove();
  for (const copy of card.querySelectorAll('[id]')) copy.removeAttribute('id');
  const whole = document.createElement('a');
  whole.href = link.hash;
  whole.className = 'note-card-number';
  whole.textContent = link.textContent;
  card.prepend(whole);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.lang = document.documentElement.lang;
  close.ariaLabel = closeLabel;
  close.addEventListener('click', () => {
    card.hidePopover();
  });
  card.append(close);
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') card.remove();
  });
  // Beside its mark in the document, so that the keyboard goes from the mark into the note.
  link.after(card);
  open = card;
  card.showPopover();
  const { bottom, top, left } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - card.offsetWidth - GAP;
  const below = bottom + card.offsetHeight + GAP < innerHeight;
  const above = Math.max(GAP, top - card.offsetHeight - GAP / 2);
  // In page coordinates, so that it scrolls with the text.
  card.style.top = `${String(scrollY + (below ? bottom + GAP / 2 : above))}px`;
  card.style.left = `${String(Math.max(GAP, Math.min(left - GAP, room)))}px`;
}
