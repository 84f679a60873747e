import { textFragment } from '../../lib/citation/text-fragment.ts';
import { openPassageDialog } from './passage-dialog.ts';
import { element } from '../element.ts';
import { citeWords } from './words.ts';
import './styles.ts';

/** Left out of a quotation: what the authors did not write, and the marks of notes. */
const NOT_QUOTED = '[data-editorial], .note-mark';
/** Distance of the button from the selection, and from the edge of the viewport, in pixels. */
const GAP = 8;

/** Shows buttons below the end of a selection that cite it and keep it; they are the next tab stops after the selection. */
export function offerPassage(host: HTMLElement, selected: Range): void {
  document.querySelector('.passage-offers')?.remove();
  const range = expandToWords(selected);
  const words = selectedText(range);
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  const block = end?.closest<HTMLElement>('p, li, td, th, h2, h3, h4, figcaption');
  // A browser that translates puts each text into an element of its own: those are not the authors' words.
  if (words === '' || !block || [...block.children].some(({ localName }) => localName === 'font')) return;
  const cite = element('button', { type: 'button', class: 'passage-offer' }, citeWords().passage.offer);
  const keep = element('button', { type: 'button', class: 'passage-keep' }, host.dataset['keep'] ?? '');
  const offers = element(
    'div',
    {
      class: 'passage-offers',
      'data-editorial': '',
      lang: document.documentElement.lang,
      popover: 'manual',
    },
    cite,
    keep,
  );
  // Without this, pressing a button would clear the selection before the click arrives.
  offers.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  cite.addEventListener('click', () => {
    offers.remove();
    const dialog = openPassageDialog(host, {
      words,
      language: languageOf(range),
      address: addressOf(range),
    });
    dialog.addEventListener(
      'close',
      () => {
        focusBlock(block);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      { once: true },
    );
  });
  keep.addEventListener('click', () => {
    void keepPassage(host, range, offers, block);
  });
  block.append(offers);
  offers.showPopover();
  positionOffers(offers, range);
  focusOnTab(cite);
}

/** Keeps a passage; where that cannot be done, a sentence in place of the buttons says why. */
async function keepPassage(
  host: HTMLElement,
  range: Range,
  offers: HTMLElement,
  block: HTMLElement,
): Promise<void> {
  let kept: HTMLDialogElement | string | undefined;
  try {
    const { keepSelection } = await import('../passages/keep-selection.ts');
    kept = await keepSelection(host, range);
  } catch {
    kept = host.dataset['unloaded'] ?? '';
  }
  if (typeof kept === 'string') {
    offers.replaceChildren(element('p', { role: 'alert' }, kept));
    positionOffers(offers, range);
    return;
  }
  offers.remove();
  getSelection()?.removeAllRanges();
  kept?.addEventListener('close', () => {
    focusBlock(block);
  });
}

/** Moves the focus to the block of a passage when its dialog closes, since the button that had it is gone. */
function focusBlock(block: HTMLElement): void {
  block.tabIndex = -1;
  block.addEventListener(
    'blur',
    () => {
      block.removeAttribute('tabindex');
    },
    { once: true },
  );
  block.focus({ preventScroll: true });
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

function positionOffers(offer: HTMLElement, range: Range): void {
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
