import { formatSize } from '../../i18n/file-size.ts';
import { bookList, SIZES_ADDRESS, textLists, type ListSizes } from '../../lib/offline/keep-list.ts';
import type { KeepProgress } from '../../lib/offline/messages.ts';
import { fillWords } from '../../lib/search/query/words.ts';
import { savePreference } from '../preferences.ts';
import { KeepPanel } from './keep-panel.ts';
import { roomFor } from './room.ts';
import {
  ask,
  isSupported,
  keptState,
  onNewWorker,
  registerWorker,
  SITE,
  takeNewWorker,
} from './site-worker.ts';
import { offlineWords } from './words.ts';
import './styles.ts';

type Words = Awaited<ReturnType<typeof offlineWords>>;

/** Keeps an issue on the device, says what it takes, stops and goes on, takes a new version, and removes it. */
class KeepIssue extends HTMLElement {
  #listening = new AbortController();
  #isStopped = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    void this.#begin();
  }

  /** A page that is left stops: what is missing is asked for on the next visit. */
  disconnectedCallback(): void {
    this.#isStopped = true;
    this.#listening.abort();
  }

  get #issue(): string {
    return this.dataset['issue'] ?? '';
  }

  /** The formats of what can be downloaded. */
  get #formats(): string {
    return this.dataset['formats'] ?? '';
  }

  async #begin(): Promise<void> {
    const words = await offlineWords();
    const panel = new KeepPanel(this, words.keep);
    if (!isSupported()) {
      panel.show({ sentence: words.keep.unsupported });
      return;
    }
    await this.#showState(panel, words);
    onNewWorker(() => void this.#showState(panel, words), this.#listening.signal);
  }

  /** Shows what is kept of the issue, after what was just done. */
  async #showState(panel: KeepPanel, words: Words, done = ''): Promise<void> {
    const { keep: t, sizes } = words;
    const state = await keptState();
    const own = textLists(this.#issue);
    const books = bookList(this.#issue);
    const remove = { label: t.remove, press: () => void this.#remove(panel, words) };
    if (state === undefined || !own.every((list) => state.whole.includes(list))) {
      if (state?.begun.includes(this.#issue) === true) {
        const lists = [...own, books].filter((list) => state.begun.includes(list));
        const resume = { label: t.resume, press: () => void this.#keep(panel, words, lists) };
        panel.show({ sentence: t.begun, buttons: [resume, remove] });
      } else await this.#offer(panel, words, state?.whole ?? [], done);
      return;
    }
    const outdated = Object.keys(state.outdated);
    const size = [...own, books].reduce((sum, list) => sum + (state.sizes[list] ?? 0), 0);
    if (outdated.length > 0) {
      const missing = await ask('MEASURE', { lists: outdated });
      const newer =
        missing === 'missing' ? t.newer : fillWords(t.newerSize, { size: formatSize(missing, sizes) });
      const take = { label: t.takeNewer, press: () => void this.#keep(panel, words, outdated) };
      panel.show({ sentence: newer, buttons: [take, remove] });
      return;
    }
    const sentence = fillWords(t.whole, { size: formatSize(size, sizes) });
    if (state.whole.includes(books)) panel.show({ sentence, buttons: [remove] });
    else {
      const more = (await fetchSizes())?.[books] ?? 0;
      const label = fillWords(t.keepBooks, { size: formatSize(more, sizes), formats: this.#formats });
      const keepBooks = { label, press: () => void this.#keep(panel, words, [...own, books]) };
      panel.show({ sentence, buttons: more > 0 ? [keepBooks, remove] : [remove] });
    }
  }

  /** Says what the issue takes, and offers to keep it. */
  async #offer(panel: KeepPanel, words: Words, whole: readonly string[], done: string): Promise<void> {
    const { keep: t, sizes: sizeWords } = words;
    const sizes = await fetchSizes();
    if (sizes === undefined) {
      panel.show({ sentence: `${done} ${t.unavailable}` });
      return;
    }
    const own = textLists(this.#issue);
    const books = bookList(this.#issue);
    const size = own.reduce((sum, list) => sum + (whole.includes(list) ? 0 : (sizes[list] ?? 0)), 0);
    const said = fillWords(t.size, { size: formatSize(size, sizeWords) });
    const ofBooks = sizes[books] ?? 0;
    panel.show({
      sentence: `${done} ${said}`,
      ...(ofBooks > 0
        ? { choice: fillWords(t.books, { size: formatSize(ofBooks, sizeWords), formats: this.#formats }) }
        : {}),
      buttons: [
        {
          label: t.keep,
          press: () => void this.#keep(panel, words, panel.isChosen ? [...own, books] : own),
        },
      ],
    });
  }

  async #keep(panel: KeepPanel, words: Words, lists: readonly string[]): Promise<void> {
    const { keep: t, sizes } = words;
    this.#isStopped = false;
    const stop = { label: t.stop, press: () => (this.#isStopped = true) };
    const retry = { label: t.retry, press: () => void this.#keep(panel, words, lists) };
    panel.show({ sentence: t.going, progress: 0, buttons: [stop] });
    try {
      await registerWorker();
    } catch {
      panel.show({ sentence: t.unsupported });
      return;
    }
    try {
      await takeNewWorker();
      const missing = await ask('MEASURE', { lists });
      const room = missing === 'missing' ? undefined : await roomFor(missing);
      if (missing !== 'missing' && room !== undefined) {
        const values = { size: formatSize(missing, sizes), room: formatSize(room, sizes) };
        panel.show({ sentence: fillWords(t.noRoom, values), buttons: [retry] });
        return;
      }
      const { end } = await this.#fetchAll(panel, lists);
      if (end === 'whole' || end === undefined) await this.#showState(panel, words);
      else {
        const remove = { label: t.remove, press: () => void this.#remove(panel, words) };
        panel.show({ sentence: t.failed[end], buttons: [retry, remove] });
      }
    } catch {
      panel.show({ sentence: t.unavailable, buttons: [retry] });
    }
  }

  /** Asks for more until all is kept, it cannot go on, or the reader stops. */
  async #fetchAll(panel: KeepPanel, lists: readonly string[]): Promise<KeepProgress> {
    let progress = await ask('KEEP', { lists, isFirst: true });
    while (progress.end === undefined && !this.#isStopped) {
      panel.progress = progress.done / progress.total;
      progress = await ask('KEEP', { lists, isFirst: false });
    }
    return progress;
  }

  async #remove(panel: KeepPanel, words: Words): Promise<void> {
    const isLast = await ask('REMOVE', { issue: this.#issue });
    // Who removes everything does not want the worker back on the next visit.
    if (isLast) savePreference('first-visit', 'removed');
    await this.#showState(panel, words, words.keep.removed);
  }
}

/** The sizes of all lists as the site says them; undefined without a network. */
async function fetchSizes(): Promise<ListSizes | undefined> {
  try {
    const response = await fetch(SITE + SIZES_ADDRESS, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as ListSizes) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('keep-issue', KeepIssue);
