import type { Dictionary } from '../../i18n/dictionary.ts';
import { fillWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';

/** What the panel shows. */
export interface PanelView {
  sentence: string;
  /** A choice before the buttons. */
  choice?: string;
  /** How much is done, from 0 to 1. */
  progress?: number;
  buttons?: readonly { label: string; press: () => void }[];
}

/** The part of a page where an issue is kept. The sentence is said as it changes; a pressed button hands its focus on. */
export class KeepPanel {
  readonly #place: HTMLElement;
  readonly #percentWords: string;
  readonly #sentence = element('p', { role: 'status', class: 'keep-sentence' });
  readonly #choice = element('input', { type: 'checkbox' });
  readonly #choiceWords = element('span');
  readonly #choiceLabel = element('label', { class: 'keep-choice' }, this.#choice, this.#choiceWords);
  readonly #bar = element('progress', { max: '1', value: '0' });
  readonly #percent = element('span', { 'aria-hidden': 'true' });
  readonly #progress = element('p', { class: 'keep-progress' }, this.#bar, this.#percent);
  readonly #actions = element('p', { class: 'keep-actions' });

  constructor(place: HTMLElement, words: Dictionary['offline']['keep']) {
    this.#place = place;
    this.#percentWords = words.percent;
    this.#bar.setAttribute('aria-label', words.progress);
    place.replaceChildren(this.#sentence, this.#choiceLabel, this.#progress, this.#actions);
    this.show({ sentence: '' });
  }

  /** Whether the reader has ticked the choice. */
  get isChosen(): boolean {
    return this.#choice.checked;
  }

  set progress(part: number) {
    this.#bar.value = part;
    this.#percent.textContent = fillWords(this.#percentWords, { n: String(Math.floor(part * 100)) });
  }

  show({ sentence, choice, progress, buttons = [] }: PanelView): void {
    const hadFocus = this.#place.contains(document.activeElement);
    this.#sentence.textContent = sentence.trim();
    this.#choiceLabel.hidden = choice === undefined;
    this.#choiceWords.textContent = choice ?? '';
    this.#progress.hidden = progress === undefined;
    this.progress = progress ?? 0;
    this.#actions.hidden = buttons.length === 0;
    this.#actions.replaceChildren(
      ...buttons.map(({ label, press }) => {
        const button = element('button', { type: 'button' }, label);
        button.addEventListener('click', press);
        return button;
      }),
    );
    if (hadFocus) this.#actions.querySelector('button')?.focus();
  }
}
