import { issueOfList } from '../../lib/offline/keep-list.ts';
import { pages, url } from '../../lib/routes.ts';
import { readPreference, savePreference } from '../preferences.ts';
import { element } from '../element.ts';
import { isSupported, keptState, onNewWorker, registerWorker } from './site-worker.ts';
import { loadAllWords, offlineWords, pageLocale } from './words.ts';
import './styles.ts';

/** Says once that what is kept has a new version, and leads to the page where it can be taken. */
class UpdateNotice extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    onNewWorker(() => void this.#announce(), signal);
    void this.#announce();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #announce(): Promise<void> {
    // Without a network it cannot be taken.
    if (!navigator.onLine) return;
    const state = await keptState();
    if (state === undefined) return;
    const { outdated, whole } = state;
    const versions = JSON.stringify(outdated);
    const [issue] = [...Object.keys(outdated), ...whole].flatMap((name) => issueOfList(name) ?? []);
    // The page of an issue says it itself.
    const isSaid =
      readPreference('version-seen') === versions || document.querySelector('keep-issue') !== null;
    if (versions === '{}' || issue === undefined || isSaid) return;
    const { newer, see, later } = (await offlineWords()).notice;
    const dismiss = element('button', { type: 'button' }, later);
    dismiss.addEventListener('click', () => {
      savePreference('version-seen', versions);
      this.replaceChildren();
    });
    const link = element('a', { href: url(pageLocale(), pages.issue(issue), 'keep') }, see);
    this.replaceChildren(element('p', {}, element('span', {}, newer), link, dismiss));
  }
}

customElements.define('update-notice', UpdateNotice);

/** Registers the worker, when nothing else is to be done; nothing is kept where the browser has none. */
async function begin(): Promise<void> {
  if (!isSupported()) return;
  await registerWorker();
  const notice = document.createElement('update-notice');
  notice.role = 'status';
  document.body.append(notice);
  // The worker keeps what a page has loaded: these stand on the page for one that is not kept.
  await Promise.all([import('./kept-pages.ts'), loadAllWords()]);
}

// A browser that keeps nothing refuses the worker: the page reads as before.
begin().catch(() => undefined);
