import { textFragment } from '../../lib/citation/text-fragment.ts';
import { openPassageDialog } from './passage-dialog.ts';
import passage from '../../styles/passage.css?inline';

// No page waits for the styles of the dialog: they come with its script.
const sheet = new CSSStyleSheet();
sheet.replaceSync(passage);
document.adoptedStyleSheets.push(sheet);

/** Left out of a quotation: what the authors did not write, and the marks of notes. */
const NOT_QUOTED = '[data-editorial], .note-mark';
/** Distance of the button from the selection, and from the edge of the viewport, in pixels. */
const GAP = 8;

/** Shows a button below the end of a selection that cites it; it is the next tab stop after the selection. */
export function showCiteButton(host: HTMLElement, selected: Range): void {
  document.querySelector('.passage-offer')?.remove();
  const range = expandToWords(selected);
  const words = selectedText(range);
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  const block = end?.closest<HTMLElement>('p, li, td, th, h2, h3, h4, figcaption');
  // A browser that translates puts each text into an element of its own: those are not the authors' words.
  if (words === '' || !block || [...block.children].some(({ localName }) => localName === 'font')) return;
  const offer = document.createElement('button');
  offer.type = 'button';
  offer.className = 'passage-offer';
  offer.dataset['editorial'] = '';
  offer.lang = document.documentElement.lang;
  offer.textContent = host.dataset['offer'] ?? '';
  offer.popover = 'manual';
  // Without this, pressing the button would clear the selection before the click arrives.
  offer.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  offer.addEventListener('click', () => {
    offer.remove();
    openPassageDialog(host, {
      words,
      language: languageOf(range),
      address: addressOf(range),
    }).addEventListener(
      'close',
      () => {
        restoreSelection(block, range);
      },
      { once: true },
    );
  });
  block.append(offer);
  offer.showPopover();
  positionButton(offer, range);
  focusOnTab(offer);
}

/** Restores the selection when the dialog closes; focus goes to its block, since the button that had it is gone. */
function restoreSelection(block: HTMLElement, range: Range): void {
  block.tabIndex = -1;
  block.addEventListener(
    'blur',
    () => {
      block.removeAttribute('tabindex');
    },
    { once: true },
  );
  block.focus({ preventScroll: true });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** The first Tab goes to the button: a browser may start from elsewhere, such as the top of the text. */
function focusOnTab(offer: HTMLElement): void {
  const listening = new AbortController();
  const onKeydown = (event: KeyboardEvent): void => {
    if (!offer.isConnected) listening.abort();
    else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      offer.focus();
      listening.abort();
    }
  };
  document.addEventListener('keydown', onKeydown, { signal: listening.signal });
}

function positionButton(offer: HTMLElement, range: Range): void {
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const top = Math.min(last.bottom + GAP, clientHeight - offer.offsetHeight - GAP);
  const left = Math.min(last.right - offer.offsetWidth / 2, clientWidth - offer.offsetWidth - GAP);
  // In page coordinates, so that it scrolls with the text.
  offer.style.top = `${String(Math.round(top + scrollY))}px`;
  offer.style.left = `${String(Math.round(Math.max(GAP, left) + scrollX))}px`;
}

/** The selection, extended to whole words: half a word is not quoted, and browsers do not find it by a text fragment. */
function expandToWords(selected: Range): Range {
  const range = selected.cloneRange();
  const { startContainer: start, endContainer: end } = range;
  if (start instanceof Text) {
    const before = /[\p{L}\p{N}'’-]*$/u.exec(start.data.slice(0, range.startOffset))?.[0] ?? '';
    const isCut = /^[\p{L}\p{N}]/u.test(start.data.slice(range.startOffset));
    if (isCut) range.setStart(start, range.startOffset - before.length);
  }
  if (end instanceof Text) {
    const after = /^[\p{L}\p{N}'’-]*/u.exec(end.data.slice(range.endOffset))?.[0] ?? '';
    const isCut = /[\p{L}\p{N}]$/u.test(end.data.slice(0, range.endOffset));
    if (isCut) range.setEnd(end, range.endOffset + after.length);
  }
  return range;
}

/** The authors' text in a range, without notes and controls. */
function selectedText(range: Range): string {
  const copy = range.cloneContents();
  for (const extra of copy.querySelectorAll(NOT_QUOTED)) extra.remove();
  for (const block of copy.querySelectorAll('p, li, td, th, h2, h3, h4')) block.append(' ');
  return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
}

/** The language at the start of a selection. */
function languageOf({ startContainer: start }: Range): string {
  const element = start instanceof Element ? start : start.parentElement;
  return element?.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/** The address of a selection: this page, the nearest anchor, and a text fragment. */
function addressOf(range: Range): string {
  const start =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const anchor = start?.closest('[id]:not(a, span)')?.id ?? '';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const shown = range.cloneContents();
  for (const extra of shown.querySelectorAll('[data-editorial]')) extra.remove();
  return `${canonical}#${textFragment(anchor, shown.textContent)}`;
}
