import { element } from '../element.ts';
import { citeWords } from './words.ts';

/** The dialog that shows a quotation with its reference, and the parts of it that change with the passage. */
export interface DialogForm {
  dialog: HTMLDialogElement;
  quotation: HTMLElement;
  styles: HTMLSelectElement;
  reference: HTMLElement;
  /** Of what day the edition is that is cited. */
  edition: HTMLElement;
  link: HTMLAnchorElement;
  status: HTMLElement;
}

/** Builds the dialog in the language of the page. */
export function dialogForm(): DialogForm {
  const { passage: words } = citeWords();
  const form: Omit<DialogForm, 'dialog'> = {
    quotation: element('blockquote', { class: 'passage-words', translate: 'no' }),
    styles: element('select'),
    reference: element('p', { class: 'reference', translate: 'no' }),
    edition: element('p', { class: 'passage-edition', translate: 'no' }),
    link: element('a', {}, words.link),
    status: element('p', { class: 'cite-status', role: 'status' }),
  };
  const button = (copy: string, label: string) =>
    element('button', { type: 'button', 'data-copy': copy }, label);
  const dialog = element(
    'dialog',
    {
      class: 'passage-dialog',
      'aria-labelledby': 'passage-title',
      'data-editorial': '',
      lang: document.documentElement.lang,
    },
    element(
      'form',
      { method: 'dialog' },
      element('button', { class: 'passage-close', 'aria-label': words.close }, '×'),
    ),
    element('h2', { id: 'passage-title' }, words.title),
    form.quotation,
    element('p', { class: 'passage-style' }, element('label', {}, `${words.style} `, form.styles)),
    form.reference,
    form.edition,
    element('p', { class: 'passage-link' }, form.link),
    element(
      'div',
      { class: 'passage-foot' },
      element('p', { class: 'passage-actions' }, button('all', words.copy), button('link', words.copyLink)),
      form.status,
    ),
  );
  return { dialog, ...form };
}
