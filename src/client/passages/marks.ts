import { countWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';
import { findPassage, rangeOf, readArticle, type ArticleText } from './article-text.ts';
import { passagesAddress, PASSAGE_PARAMETER } from './addresses.ts';
import type { findChanged } from './find-changed.ts';
import { clearHighlights, hasHighlights, highlight, highlightCurrent } from './highlights.ts';
import type { KeptPassage } from './kept-passage.ts';
import { openNote } from './note-dialog.ts';
import { openerOf, removeOpeners } from './openers.ts';
import { changeKept, onKeptChange, readKept, type Problem } from './store.ts';
import { loadWords, pageLocale, type PassageWords } from './words.ts';
import './styles.ts';

/** What can be pressed for itself, inside a passage too. */
const PRESSED_ITSELF = 'a, button, input, label, summary, textarea, [data-editorial]';

/** A kept passage in the open article, with its place there. */
interface Placed {
  passage: KeptPassage;
  range: Range | undefined;
  /** Whether the words there are no longer those that were kept. */
  isChanged: boolean;
}

/**
 * Marks the passages that a reader has kept of the open article, opens them when pressed, and says at the end of the article how
 * many there are and which of them are no longer in it.
 */
class KeptMarks extends HTMLElement {
  #listening = new AbortController();
  #words: PassageWords | undefined;
  #placed: Placed[] = [];
  #article: HTMLElement | null = null;
  /** Finds words that have changed; loaded where some are not found as they were kept. */
  #findChanged: typeof findChanged | undefined;
  #loading: Promise<void> | undefined;
  /** Words can be wrapped and unwrapped by others, such as the marks of a search: ranges do not survive that. */
  readonly #rewrapping = new MutationObserver((changes) => {
    const isText = (node: Node) =>
      node instanceof Text || (node instanceof Element && node.localName === 'mark');
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isText))) this.#draw();
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#article = this.closest('article');
    this.#begin(this.#listening.signal).catch(() => {
      // Without a network the article is read without its marks.
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#rewrapping.disconnect();
    clearHighlights();
    removeOpeners(this.#article);
  }

  async #begin(signal: AbortSignal): Promise<void> {
    this.#words = await loadWords();
    if (signal.aborted) return;
    onKeptChange(this.#draw, signal);
    this.#article?.addEventListener('click', this.#press, { signal });
    this.#article?.addEventListener('focusin', this.#emphasize, { signal });
    this.#article?.addEventListener('focusout', this.#emphasize, { signal });
    this.#draw();
    for (const part of this.#article?.querySelectorAll('[data-part]') ?? [])
      this.#rewrapping.observe(part, { childList: true, subtree: true });
    await this.#loading;
    this.#storeFound();
    this.#arrive();
  }

  #draw = (): void => {
    const { passages, problem } = readKept();
    const article = this.#article;
    if (article === null || this.#words === undefined) return;
    const own = passages.filter((passage) => passage.article === this.dataset['passagesOf']);
    const text = own.length === 0 ? undefined : readArticle(article);
    this.#placed = own.map((passage) => this.#place(passage, text));
    if (this.#lost.length > 0) this.#loading ??= this.#loadFindChanged();
    highlight(this.#placed);
    const openers = this.#placed.flatMap(({ passage, range }) =>
      range === undefined ? [] : [openerOf(passage, range, this.#words?.kept ?? '')],
    );
    removeOpeners(article, openers);
    this.#say(problem);
    this.#rewrapping.takeRecords();
  };

  #place(passage: KeptPassage, text: ArticleText | undefined): Placed {
    const range = text && findPassage(text, passage);
    const changed = text && range === undefined ? this.#findChanged?.(text.text, passage) : undefined;
    if (text === undefined || changed === undefined) return { passage, range, isChanged: false };
    return { passage, range: rangeOf(text, changed.start, changed.end), isChanged: true };
  }

  get #lost(): Placed[] {
    return this.#placed.filter(({ range }) => range === undefined);
  }

  async #loadFindChanged(): Promise<void> {
    try {
      this.#findChanged = (await import('./find-changed.ts')).findChanged;
    } catch {
      // The next change tries again.
      this.#loading = undefined;
      return;
    }
    this.#draw();
  }

  /** Stores which passages this article has no longer or in other words, for the page that lists them; once, or two tabs would correct each other for ever. */
  #storeFound(): void {
    const states = new Map(
      this.#placed.map(({ passage, range, isChanged }) => [
        passage.id,
        { isLost: range === undefined, isChanged },
      ]),
    );
    const isKnown = ({ passage: { id, isLost, isChanged } }: Placed): boolean =>
      states.get(id)?.isLost === isLost && states.get(id)?.isChanged === isChanged;
    if (this.#placed.every(isKnown)) return;
    changeKept((passages) => passages.map((passage) => ({ ...passage, ...states.get(passage.id) })));
  }

  /** Goes to the passage that the address names, and takes its name out of the address. */
  #arrive(): void {
    const address = new URL(location.href);
    const wanted = address.searchParams.get(PASSAGE_PARAMETER);
    if (wanted === null) return;
    address.searchParams.delete(PASSAGE_PARAMETER);
    history.replaceState(history.state, '', address);
    const placed = this.#placed.find(({ passage }) => passage.id === wanted);
    if (placed === undefined) return;
    const { range } = placed;
    if (range === undefined) {
      this.#open(placed);
      return;
    }
    const { top, height } = range.getBoundingClientRect();
    scrollBy(0, top - Math.max(0, (innerHeight - height) / 2));
    this.#article
      ?.querySelector<HTMLElement>(`.kept-open[data-passage="${wanted}"]`)
      ?.focus({ preventScroll: true });
  }

  #say(problem: Problem | undefined): void {
    const words = this.#words;
    if (words === undefined) return;
    const listed = this.#placed.filter(
      ({ range, isChanged }) => !hasHighlights || range === undefined || isChanged,
    );
    const link = element('a', { href: passagesAddress() }, words.title);
    const here = element('p', {}, countWords(pageLocale(), words.here, this.#placed.length), ' ', link);
    const paragraph = (text: string) => element('p', {}, text);
    this.replaceChildren(
      ...(problem === undefined ? [] : [paragraph(words.problems[problem])]),
      ...(this.#placed.length === 0 ? [] : [here]),
      ...(hasHighlights || this.#placed.length === 0 ? [] : [paragraph(words.unmarked)]),
      ...listed.map(({ passage, range, isChanged }) =>
        element(
          'div',
          { class: 'kept-item' },
          element(
            'blockquote',
            { class: `kept-${passage.color}`, lang: passage.language, translate: 'no' },
            passage.exact,
          ),
          ...(range === undefined ? [paragraph(words.lost)] : []),
          ...(isChanged ? [paragraph(words.changed)] : []),
          element('button', { type: 'button', class: 'kept-edit', 'data-passage': passage.id }, words.edit),
        ),
      ),
    );
  }

  #press = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
    const named = this.#placed.find(({ passage }) => passage.id === id);
    const isForText = target?.closest(PRESSED_ITSELF) === null && getSelection()?.isCollapsed !== false;
    const pressed = named ?? (isForText ? this.#at(event) : undefined);
    if (pressed !== undefined) this.#open(pressed);
  };

  /** The shortest passage at a point of the window. */
  #at({ clientX: x, clientY: y }: MouseEvent): Placed | undefined {
    const isHit = ({ range }: Placed): boolean =>
      [...(range?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      );
    return this.#placed
      .filter(isHit)
      .sort((one, other) => one.passage.exact.length - other.passage.exact.length)[0];
  }

  #open({ passage, range, isChanged }: Placed): void {
    if (this.#words !== undefined) openNote(passage, this.#words, { isLost: range === undefined, isChanged });
  }

  /** While the button of a passage has the focus, its words stand out. */
  #emphasize = (event: FocusEvent): void => {
    const opener = event.type === 'focusin' && event.target instanceof HTMLElement ? event.target : undefined;
    const id = opener?.classList.contains('kept-open') === true ? opener.dataset['passage'] : undefined;
    highlightCurrent(this.#placed.find(({ passage }) => passage.id === id)?.range);
  };
}

customElements.define('kept-marks', KeptMarks);

/** Marks the kept passages of the article that an element offers passages of, unless they are marked. */
export function markKept(host: HTMLElement): void {
  if (document.querySelector('kept-marks') !== null) return;
  const marks = element('kept-marks' as 'div', {
    'data-editorial': '',
    'data-passages-of': host.dataset['passagesOf'] ?? '',
  });
  const pager = document.querySelector('.article-end .pager');
  (pager ?? host).before(marks);
}
