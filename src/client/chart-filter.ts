/** Shows the figures that match the filters, and keeps the filters in the address. Hidden without JavaScript. */
class ChartFilter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const asked = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      select.value = valueFor(select, asked.get(select.name) ?? '');
    }
    this.addEventListener('change', this.#apply, { signal: this.#listening.signal });
    if (asked.size > 0) this.#apply();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #apply = (): void => {
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query.size === 0 ? '' : `?${query.toString()}`}${location.hash}`,
    );
    for (const card of document.querySelectorAll<HTMLElement>('.chart-card')) {
      card.hidden = !chosen.every(
        ({ name, value }) => card.dataset[name]?.split(' ').includes(value) === true,
      );
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('section .chart-contents a')) {
      const item = link.closest('li');
      if (item !== null) item.hidden = document.getElementById(link.hash.slice(1))?.hidden === true;
    }
    for (const section of document.querySelectorAll<HTMLElement>('.charts section')) {
      section.hidden = section.querySelector('.chart-card:not([hidden])') === null;
    }
    const status = this.querySelector<HTMLElement>('[role=status]');
    const counts = JSON.parse(status?.dataset['counts'] ?? '[]') as string[];
    const count = document.querySelectorAll('.chart-card:not([hidden])').length;
    if (status !== null) status.textContent = counts[count] ?? '';
  };
}

/** The option that an address names; an article may be named by its slug alone if only one has it. */
function valueFor({ options }: HTMLSelectElement, asked: string): string {
  const values = Array.from(options, ({ value }) => value);
  const [only = '', ...others] = values.filter((value) => value.endsWith(`/${asked}`));
  return values.includes(asked) ? asked : others.length > 0 ? '' : only;
}

customElements.define('chart-filter', ChartFilter);
