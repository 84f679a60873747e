import { savePreference } from './preferences.ts';

/** How far below the top of the window a section counts as read, in pixels. */
const READING_LINE = 120;

/** Keeps the reader's position when the language changes, and stores the chosen language. */
class LanguageSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this.#onClick, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    savePreference('language', link.hreflang);
    link.search = location.search;
    link.hash = placeInPage();
  };
}

/** The last anchor above the reading line, which has the same id in every language; empty at the top of the page. */
function placeInPage(): string {
  if (scrollY < READING_LINE) return '';
  const anchors = document.querySelectorAll('main [id]:is(h2, h3, h4, figure, section, li)');
  const above = [...anchors].filter((anchor) => {
    const { top, height } = anchor.getBoundingClientRect();
    return height > 0 && top <= READING_LINE;
  });
  return above.at(-1)?.id ?? '';
}

customElements.define('language-switch', LanguageSwitch);
