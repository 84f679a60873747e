import { minutesLeft } from './minutes-left.ts';
import { placeInWindow } from './place-in-window.ts';
import { keepReadingRecord, readingRecord, type ReadingRecord } from './reading-record.ts';

/**
 * Keeps where the reader leaves an article, and on return offers to go on from there: a line under the head, never a
 * jump. Marks in the contents the sections that have been read.
 */
class ReadingPlace extends HTMLElement {
  #listening = new AbortController();
  #record: ReadingRecord = { read: [] };

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#record = readingRecord(this.#publication);
    this.#offer();
    this.#mark();
    document.addEventListener('visibilitychange', this.#keep, { signal });
    addEventListener('pagehide', this.#keep, { signal });
    this.closest('article')?.addEventListener('sectionread', this.#onSection, { signal });
    document.addEventListener('readingforgotten', this.#forget, { signal });
    this.querySelector('button')?.addEventListener('click', this.#fromTop, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #publication(): string {
    return this.dataset['publication'] ?? '';
  }

  get #body(): HTMLElement | null {
    return document.querySelector('[data-part=body]');
  }

  /** A place in the text that still exists; its name is that of the section. */
  #offer(): void {
    const { at, share = 0 } = this.#record;
    const place = at === undefined ? null : document.getElementById(at);
    if (place === null || this.#body?.contains(place) !== true) return;
    const heading = this.#contents.findLast(
      ([title]) =>
        (title.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || title === place,
    )?.[0];
    const [named, nameless] = this.querySelectorAll('a');
    const link = heading === undefined ? nameless : named;
    if (link === undefined) return;
    link.hash = place.id;
    link.hidden = false;
    const name = link.querySelector('span');
    if (name !== null && heading !== undefined) name.textContent = heading.textContent.trim();
    this.querySelector('[data-left]')?.replaceChildren(minutesLeft(this.dataset, share));
    this.hidden = false;
  }

  /** The headings of the text that the contents list, with their entries. */
  get #contents(): (readonly [HTMLElement, HTMLAnchorElement])[] {
    const links = [
      ...(this.closest('article')?.querySelectorAll<HTMLAnchorElement>('contents-mark a') ?? []),
    ];
    return links.flatMap((link) => {
      const heading = document.getElementById(link.hash.slice(1));
      return heading === null ? [] : [[heading, link] as const];
    });
  }

  #mark(): void {
    for (const [heading, link] of this.#contents) {
      const isRead = this.#record.read.includes(heading.id);
      link.toggleAttribute('data-read', isRead);
      link.ariaDescription = isRead ? (this.dataset['read'] ?? null) : null;
    }
  }

  #keep = (event: Event): void => {
    const body = this.#body?.getBoundingClientRect();
    const isLeaving = event.type === 'pagehide' || document.visibilityState === 'hidden';
    // Before the text there is no place to keep, and the last one stays.
    if (!isLeaving || body === undefined || body.top > 0) return;
    const { read } = this.#record;
    const place = placeInWindow();
    if (body.bottom < innerHeight) {
      // Whoever jumped to the end has not read what is before it.
      this.#record = { read, done: read.length * 2 >= this.#contents.length };
    } else if (place !== undefined) {
      const share = (place.getBoundingClientRect().top - body.top) / body.height;
      this.#record = { ...this.#record, at: place.id, share: Math.round(share * 1000) / 1000 };
    }
    keepReadingRecord(this.#publication, this.#record);
  };

  #onSection = (event: Event): void => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    if (this.#record.read.includes(event.detail)) return;
    this.#record = { ...this.#record, read: [...this.#record.read, event.detail] };
    keepReadingRecord(this.#publication, this.#record);
    this.#mark();
  };

  #fromTop = (): void => {
    const { read } = this.#record;
    this.#record = { read };
    keepReadingRecord(this.#publication, this.#record);
    this.hidden = true;
  };

  #forget = (): void => {
    this.#record = { read: [] };
    this.hidden = true;
    this.#mark();
  };
}

customElements.define('reading-place', ReadingPlace);
