import { textLists } from '../../lib/offline/keep-list.ts';
import { savePreference } from '../preferences.ts';
import { element } from '../element.ts';
import { ask, isSupported, keptState } from './site-worker.ts';
import { offlineWords, pageLocale } from './words.ts';
import './styles.ts';

/** Says what is kept on the device, and removes it all. Without it the page says how issues are kept. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const { page: words } = await offlineWords();
    const fallback = this.querySelector('[data-part=fallback]');
    if (location.pathname === this.dataset['page']) fallback?.remove();
    else fallback?.replaceChildren(words.notKept, ' ', element('a', { href: location.href }, words.retry));
    const state = isSupported() ? await keptState() : undefined;
    if (state === undefined) return;
    const read = await ask('READ', {});
    for (const item of this.querySelectorAll<HTMLElement>('[data-issue]')) {
      const isKept = textLists(item.dataset['issue'] ?? '').every((list) => state.whole.includes(list));
      if (isKept) item.append(element('span', { class: 'note' }, ` ${words.isKept}`));
    }
    const own = read.filter(({ locale }) => locale === pageLocale());
    const links = own.map(({ address, title }) => element('li', {}, element('a', { href: address }, title)));
    const list = links.length > 0 ? element('ul', {}, ...links) : element('p', {}, words.nothing);
    const remove = element('button', { type: 'button' }, words.remove);
    const status = element('p', { role: 'status' });
    remove.addEventListener('click', () => void this.#remove(words.removed, remove, status, list));
    this.querySelector('section:last-of-type')?.append(list, element('p', {}, remove), status);
  }

  async #remove(removed: string, button: HTMLElement, status: HTMLElement, list: HTMLElement): Promise<void> {
    await ask('REMOVE_ALL', {});
    savePreference('first-visit', 'removed');
    for (const gone of [button, list, ...this.querySelectorAll('[data-issue] .note')]) gone.remove();
    status.textContent = removed;
  }
}

customElements.define('kept-pages', KeptPages);
