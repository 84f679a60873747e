import { readPreference, savePreference } from './preferences.ts';

/** Whether single keys do something: a reader can switch them off (WCAG 2.1.4). */
export function haveKeys(): boolean {
  return readPreference('keys') !== 'off';
}

/** Whether a key means what is typed, or is a browser's own. */
export function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  const isField =
    target instanceof Element &&
    target.closest('input:not([type=radio]), select, textarea, [contenteditable]') !== null;
  return isField || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
}

/** What each key does, by its place on the keyboard, so that it works in every layout. */
const ACTIONS: Readonly<Partial<Record<string, () => void>>> = {
  KeyC: () => {
    press('.section-button');
  },
  KeyN: () => {
    toSection(1);
  },
  KeyP: () => {
    toSection(-1);
  },
  BracketRight: () => {
    press('.pager .next');
  },
  BracketLeft: () => {
    press('.pager .prev');
  },
  KeyE: () => {
    press('contents-mark :is(a[href="#notes"], a[href="#references"])');
  },
  KeyA: () => {
    press('.look-button');
  },
  KeyD: () => {
    const { colorScheme } = getComputedStyle(document.documentElement);
    const isDark =
      colorScheme === 'dark' ||
      (colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    press(`look-panel input[name=theme][value=${isDark ? 'light' : 'dark'}]`);
  },
};

/** The sheet of the keys, which `?` opens, and what they do. */
class KeyHelp extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('keydown', this.#onKey, { signal });
    document.addEventListener('click', this.#onClick, { signal });
    const choice = this.querySelector('input');
    if (choice === null) return;
    choice.checked = haveKeys();
    const onChange = () => {
      savePreference('keys', choice.checked ? undefined : 'off');
    };
    choice.addEventListener('change', onChange, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #open(): void {
    const show = () => {
      this.querySelector('dialog')?.showModal();
    };
    // Without its styles it can be read as well.
    import('./key-help-styles.ts').then(show, show);
  }

  #onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-keys]') !== null) this.#open();
  };

  #onKey = (event: KeyboardEvent): void => {
    // In the results of a search letters go on in its box.
    const isInSearch = event.target instanceof Element && event.target.closest('search-box') !== null;
    if (isTyped(event) || isInSearch || !haveKeys() || document.querySelector('dialog[open]') !== null)
      return;
    const action =
      event.key === '?'
        ? () => {
            this.#open();
          }
        : event.shiftKey
          ? undefined
          : ACTIONS[event.code];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** Goes to the section after or before the one that was gone to last, if its heading is in the window, or else that is being read. */
function toSection(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('contents-mark a')];
  const gone = links.findIndex(({ hash }) => hash === location.hash && isInWindow(hash));
  // Two headings may be so near that the second counts as being read where a key has led to the first.
  const here = gone === -1 ? links.findIndex((link) => link.hasAttribute('data-current')) : gone;
  links[here + step]?.click();
}

function isInWindow(hash: string): boolean {
  const { top = -1 } =
    document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight;
}

customElements.define('key-help', KeyHelp);
