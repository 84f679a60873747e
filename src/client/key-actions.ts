/** What each key does. */
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

/** Does what a key stands for, by its place on the keyboard. */
export function act(code: string): void {
  ACTIONS[code]?.();
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
