/** The search page as it was left, in terms that hold in every language of the page. */
export interface LeftPage {
  /** How many results it showed. */
  shown: number;
  /** Its height, in pixels. */
  scroll: number;
  /** The result at the top of the window, and how far below the top it was; nothing above the results. */
  top?: readonly [result: string, pixels: number] | undefined;
  /** What had the focus: what finds it, and which of those found it is. */
  focus?: readonly [selector: string, number: number] | undefined;
}

/** The page that was left last, and by which address. */
interface Departure extends LeftPage {
  path: string;
  query: string;
}

/** Where the browser keeps a departure as long as the tab is open. */
const KEY = 'search-left';

/** The page as it is now. */
export function pageAsLeft(shown: number): LeftPage {
  const first = [...document.querySelectorAll<HTMLElement>('[data-result]')].find(
    (result) => result.getBoundingClientRect().bottom > 0,
  );
  const pixels = first?.getBoundingClientRect().top ?? 0;
  const isAmongResults = first !== undefined && pixels <= innerHeight && scrollY > 0;
  return {
    shown,
    scroll: scrollY,
    top: isAmongResults ? [first.dataset['result'] ?? '', pixels] : undefined,
    focus: focused(),
  };
}

/** Keeps the page for the one that follows it: itself, reloaded, or the same search in another language. */
export function keepForNextPage(shown: number): void {
  const departure: Departure = { ...pageAsLeft(shown), path: location.pathname, query: location.search };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(departure));
  } catch {
    // Without storage the next page begins at its top.
  }
}

/** How the page was left to which this one goes back, or that it follows as itself or in another language. */
export function leftPage(): LeftPage | undefined {
  const [arrival] = performance.getEntriesByType('navigation');
  const last = lastDeparture();
  const isFollowed =
    last?.query === location.search &&
    ((arrival as PerformanceNavigationTiming | undefined)?.type === 'reload'
      ? last.path === location.pathname
      : last.path !== location.pathname && document.referrer === location.origin + last.path + last.query);
  return isFollowed ? last : ((history.state as LeftPage | null) ?? undefined);
}

/** A departure counts once. */
function lastDeparture(): Departure | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? undefined : (JSON.parse(kept) as Departure);
  } catch {
    return undefined;
  }
}

/** Brings the window and the focus to where they were; a focus that the reader has set since stays. */
export function goBackTo({ scroll, top, focus }: LeftPage): void {
  if (focus !== undefined && document.activeElement === document.body) {
    const [selector, number] = focus;
    const element = [...document.querySelectorAll<HTMLElement>(selector)][number];
    const group = element?.closest('details');
    if (group) group.open = true;
    element?.focus({ preventScroll: true });
  }
  const result = top && document.querySelector(`[data-result="${CSS.escape(top[0])}"]`);
  if (result) scrollBy(0, result.getBoundingClientRect().top - top[1]);
  else scrollTo(0, scroll);
}

function focused(): LeftPage['focus'] {
  const active = document.activeElement;
  const selector = active === null ? undefined : selectorOf(active);
  if (active === null || selector === undefined) return undefined;
  return [selector, [...document.querySelectorAll(selector)].indexOf(active)];
}

function selectorOf(element: Element): string | undefined {
  const result = element.closest<HTMLElement>('[data-result]')?.dataset['result'];
  if (result !== undefined) return `[data-result="${CSS.escape(result)}"] :is(a, button)`;
  if (element instanceof HTMLSelectElement) return `search-box [name="${CSS.escape(element.name)}"]`;
  if (element instanceof HTMLInputElement) return 'search-box input';
  const language = element.closest('language-switch') && element.getAttribute('hreflang');
  return language ? `language-switch [hreflang="${CSS.escape(language)}"]` : undefined;
}
