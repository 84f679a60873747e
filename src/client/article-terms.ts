import { usualTerms } from '../lib/glossary/usual-terms.ts';
import type { Locale } from '../schemas/locales.ts';

/** Marks the terms of an article in its text for readers who want it; usual where the page is in another language than the text. */
class ArticleTerms extends HTMLElement {
  #listening = new AbortController();
  #unmark: Promise<() => void> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('preferencechange', this.#follow, { signal: this.#listening.signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#clear();
  }

  #follow = (): void => {
    const { dataset, lang } = document.documentElement;
    const { terms = usualTerms(lang as Locale) } = dataset;
    if (terms !== 'on') this.#clear();
    else this.#unmark ??= this.#mark();
  };

  async #mark(): Promise<() => void> {
    const body = document.querySelector<HTMLElement>('[data-part=body]');
    const { terms = '' } = this.dataset;
    const glossary = this.querySelector('a')?.getAttribute('href') ?? '';
    if (body === null) return () => undefined;
    try {
      const { markTerms } = await import('./terms/term-marks.ts');
      const { lang } = body.closest<HTMLElement>('[lang]') ?? document.documentElement;
      return await markTerms(body, lang as Locale, { terms, glossary });
    } catch {
      // Without the terms the text reads as before; the next choice tries again.
      this.#unmark = undefined;
      return () => undefined;
    }
  }

  #clear(): void {
    void this.#unmark?.then((unmark) => {
      unmark();
    });
    this.#unmark = undefined;
  }
}

customElements.define('article-terms', ArticleTerms);
