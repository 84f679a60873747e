import { placeInWindow } from './place-in-window.ts';
import { savePreference } from './preferences.ts';

/** Nearer than this to the top of the page nothing of it is left behind, in pixels. */
const TOP = 120;
/** How long a place must stay in the window to count as read, in milliseconds. */
const READING_TIME_MS = 1000;

/** A place, as a fragment, and how far below the line where an anchor stops it begins, in CSS: a text is the same in every language. */
interface Place {
  hash: string;
  into?: string;
}

/** Keeps the reader's place when the language changes, and stores the chosen language. */
class LanguageSwitch extends HTMLElement {
  #listening = new AbortController();
  /** The last place read: whoever is at the switch, at the top of the page, has left it. */
  #read: Place = { hash: location.hash };
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this.#onClick, { signal });
    addEventListener('hashchange', this.#markNamed, { signal });
    this.#markNamed();
    document.addEventListener('scroll', this.#onScroll, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  #onScroll = (): void => {
    clearTimeout(this.#timer);
    if (scrollY < TOP) return;
    this.#timer = setTimeout(() => {
      this.#read = placeLeft();
    }, READING_TIME_MS);
  };

  #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    savePreference('language', link.hreflang);
    link.search = location.search;
    const { hash, into } = scrollY < TOP ? this.#read : placeLeft();
    link.hash = hash;
    // Another tab or window gets no mark of this one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isNamed = link.hash === location.hash && document.documentElement.dataset['arrived'] === undefined;
    savePreference('arrived', isNamed || hash === '' ? undefined : link.hash);
    savePreference('into', into);
  };

  /**
   * What a link names is marked; what the reader was at in the other language is only where the page begins. It is stored as
   * `arrived`, which boot.js sets on the page before the first paint.
   */
  #markNamed = (): void => {
    const { dataset } = document.documentElement;
    if (dataset['arrived'] === location.hash) return;
    delete dataset['arrived'];
    savePreference('arrived', undefined);
  };
}

/** What the address names, as long as it begins in the upper half of the window; else what is being read. */
function placeLeft(): Place {
  const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
  if (top >= 0 && top < innerHeight / 2) return { hash: location.hash };
  const place = placeInWindow();
  if (place === undefined) return { hash: '' };
  const anchor = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return { hash: place.id, into: `${String(place.getBoundingClientRect().top - anchor)}px` };
}

customElements.define('language-switch', LanguageSwitch);
