import { reading as en } from '../i18n/reading/en.ts';
import { reading as kk } from '../i18n/reading/kk.ts';
import { reading as ru } from '../i18n/reading/ru.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale, Localized } from '../schemas/locales.ts';
import styles from '../styles/key-help.css?inline';
import { adoptStyles, element } from './element.ts';

// Most readers never open the sheet: its words and its styles come with it.
adoptStyles(styles);

type KeyWords = Dictionary['reading']['keys'];

const WORDS: Localized<KeyWords> = { en: en.keys, kk: kk.keys, ru: ru.keys };

/** The keys as they are named; key-actions.ts and key-help.ts know what each does. */
const KEYS: Record<keyof KeyWords['does'], string> = {
  contents: 'C',
  search: '/',
  next: 'N',
  previous: 'P',
  nextArticle: ']',
  previousArticle: '[',
  notes: 'E',
  look: 'A',
  theme: 'D',
  help: '?',
};

/** Makes the sheet of the keys, in the language of the page; `choose` is told whether single keys are to do something. */
export function keySheet(areOn: boolean, choose: (areOn: boolean) => void): HTMLDialogElement {
  const words = WORDS[document.documentElement.lang as Locale];
  const choice = element('input', { type: 'checkbox' });
  choice.checked = areOn;
  choice.addEventListener('change', () => {
    choose(choice.checked);
  });
  const keys = (Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) =>
    element(
      'div',
      {},
      element('dt', {}, element('kbd', { translate: 'no' }, KEYS[name])),
      element('dd', {}, words.does[name]),
    ),
  );
  return element(
    'dialog',
    { class: 'key-help', 'aria-labelledby': 'keys' },
    element('h2', { id: 'keys' }, words.title),
    element('label', {}, choice, element('span', {}, words.on)),
    element('dl', {}, ...keys),
    element('form', { method: 'dialog' }, element('button', {}, words.close)),
  );
}
