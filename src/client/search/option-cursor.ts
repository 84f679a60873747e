/**
 * Moves through the options of a listbox while the focus stays in the input, as in the combobox pattern
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export class OptionCursor {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-haspopup', 'listbox');
    input.setAttribute('aria-controls', list.id);
  }

  /** Arrow keys move, Enter opens the option; other keys belong to the input. */
  key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    const options = [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    const here = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown' && options.length > 0) this.#move(options, here + 1);
    else if (event.key === 'ArrowUp' && options.length > 0)
      this.#move(options, here === -1 ? options.length - 1 : here - 1);
    else if (event.key === 'Enter' && here !== -1) options[here]?.click();
    else return;
    event.preventDefault();
  }

  /** Clears the active option. */
  leave(): void {
    for (const option of this.#list.querySelectorAll('[aria-selected=true]')) option.ariaSelected = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  /** Past either end no option is active. */
  #move(options: readonly HTMLAnchorElement[], to: number): void {
    this.leave();
    const option = options[to];
    if (option === undefined) return;
    option.ariaSelected = 'true';
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
