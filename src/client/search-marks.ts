import { withoutMarked, writeMarked, type Marked } from '../lib/search/query/address.ts';
import { matcherFor, matchRanges, type Matcher } from '../lib/search/query/marks.ts';
import { parseQuery } from '../lib/search/query/query.ts';
import { fillWords, type SearchWords } from '../lib/search/query/words.ts';
import { LOCALES, ROOT_LOCALE } from '../schemas/locales.ts';
import { element } from './element.ts';
import './found-styles.ts';

/** Marks the words of the search in the page, and steps through the marks; removes them when closed. */
class FoundWords extends HTMLElement {
  /** The box of the page: its data name the file of the search's words, and what to say where that fails. */
  readonly #box = document.querySelector<HTMLElement>('search-box');
  readonly #marked: Marked;
  readonly #takesFocus: boolean;
  #words: SearchWords | undefined;
  #marks: HTMLElement[] = [];
  #current = -1;
  readonly #place = element('span', { role: 'status' });

  constructor(marked: Marked, takesFocus: boolean) {
    super();
    this.#marked = marked;
    this.#takesFocus = takesFocus;
  }

  connectedCallback(): void {
    const { words, forms } = this.#marked;
    const { terms, phrases } = parseQuery(words);
    const matcher = matcherFor(terms, phrases, forms);
    this.#marks = markAll({ ...matcher, prefixes: [] });
    // No whole word matches: the query was the beginning of a word, or a phrase that a reference or a tag interrupts.
    if (this.#marks.length === 0) this.#marks = markAll(matcher);
    if (this.#marks.length === 0 && phrases.length > 0) {
      this.#marks = markAll(
        matcherFor(
          terms.map((term) => ({ ...term, isQuoted: false })),
          [],
        ),
      );
    }
    if (this.#visible().length === 0) this.remove();
    else void this.#label();
  }

  /** Adds the buttons in the page's language; where its words cannot be fetched, the marks stay, and one to try again. */
  async #label(): Promise<void> {
    const { words: address = '', failed = '', retry = '' } = this.#box?.dataset ?? {};
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
      this.#words = (await response.json()) as SearchWords;
    } catch {
      const again = element('button', { type: 'button' }, retry);
      again.addEventListener('click', () => void this.#label());
      this.replaceChildren(element('p', { role: 'status' }, failed), again);
      return;
    }
    this.#showButtons(this.#words);
    // Enter leads from mark to mark.
    if (this.#takesFocus) this.querySelector<HTMLElement>('button:nth-of-type(2)')?.focus();
    this.#begin();
  }

  #showButtons(words: SearchWords): void {
    this.setAttribute('role', 'group');
    this.ariaLabel = words.marks;
    const button = (label: string, text: string, act: () => void) => {
      const made = element('button', { type: 'button', 'aria-label': label, title: label }, text);
      made.addEventListener('click', act);
      return made;
    };
    this.replaceChildren(
      button(words.previous, '↑', () => {
        this.#step(-1);
      }),
      this.#place,
      button(words.next, '↓', () => {
        this.#step(1);
      }),
      button(words.clearMarks, '×', this.clear),
    );
  }

  /**
   * Starts at the passage that the address names, else at the first mark; where the reader has read on, and reloads or changes the
   * language, at the next mark, without a move.
   */
  #begin(): void {
    const target = document.querySelector(':target');
    const visible = this.#visible();
    const inTarget = visible.findIndex((mark) => target?.contains(mark) === true);
    const isThere = !this.#takesFocus && (scrollY > 0 || isBack());
    const next = isThere ? visible.findIndex((mark) => mark.getBoundingClientRect().bottom > 0) : 0;
    this.#current = Math.max(inTarget === -1 ? next : inTarget, 0);
    this.#step(0, isThere || inTarget !== -1);
  }

  #step(by: number, stays = false): void {
    const visible = this.#visible();
    if (visible.length === 0) return;
    for (const mark of this.#marks) mark.classList.remove('current');
    this.#current = (Math.max(this.#current + by, by < 0 ? -1 : 0) + visible.length) % visible.length;
    const mark = visible[this.#current];
    mark?.classList.add('current');
    if (!stays) mark?.scrollIntoView({ block: 'center' });
    const place = { place: String(this.#current + 1), all: String(visible.length) };
    this.#place.textContent = fillWords(this.#words?.marksPlace ?? '', place);
  }

  /** Marks in hidden abstracts are skipped. */
  #visible(): HTMLElement[] {
    return this.#marks.filter((mark) => mark.checkVisibility());
  }

  clear = (): void => {
    for (const mark of this.#marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    const address = new URL(location.href);
    withoutMarked(address.searchParams);
    history.replaceState(history.state, '', address);
    this.remove();
  };
}

/** Whether the page was reloaded, or the reader came back to it: browsers scroll it to where it was, perhaps later. */
function isBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation !== undefined && navigation.type !== 'navigate';
}

customElements.define('found-words', FoundWords);

function markAll(matcher: Matcher): HTMLElement[] {
  const main = document.querySelector('main');
  if (main === null) return [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('[data-editorial], script, search-box, nav')) texts.push(text);
  }
  return texts.flatMap((text) => markIn(text, matcher));
}

function markIn(text: Text, matcher: Matcher): HTMLElement[] {
  const lang = text.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  const language = LOCALES.find((locale) => locale === lang) ?? ROOT_LOCALE;
  const ranges = matchRanges(text.data, language, matcher);
  // From the end, so that earlier offsets stay valid.
  return ranges
    .toReversed()
    .map(({ start, end }) => {
      text.splitText(end);
      const word = text.splitText(start);
      const mark = element('mark');
      word.replaceWith(mark);
      mark.append(word);
      return mark;
    })
    .toReversed();
}

/** Marks words in the page in place of those that were marked before; the address names them, so that a reload does so again. */
export function markFound(marked: Marked, takesFocus = false): void {
  document.querySelector<FoundWords>('found-words')?.clear();
  const address = new URL(location.href);
  withoutMarked(address.searchParams);
  for (const [name, value] of writeMarked(marked)) address.searchParams.append(name, value);
  history.replaceState(history.state, '', address);
  document.body.append(new FoundWords(marked, takesFocus));
}
