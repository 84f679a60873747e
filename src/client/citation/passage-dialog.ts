import { quotePassage } from '../../lib/citation/quote-passage.ts';
import { fillWords } from '../../lib/search/query/words.ts';
import { readPreference, savePreference } from '../preferences.ts';
import { copyToClipboard, selectText } from './copy.ts';
import { dayInWords } from './day.ts';
import { dialogForm, type DialogForm } from './dialog-form.ts';
import { citeWords } from './words.ts';

/** A passage with the address that leads to it. */
export interface Passage {
  words: string;
  /** The language of the words. */
  language: string;
  address: string;
}

/** Opens a dialog that cites a passage: the quotation, its reference in the selected style, its edition and address. */
export function openPassageDialog(host: HTMLElement, passage: Passage): HTMLDialogElement {
  const words = citeWords();
  const form = formOf(host);
  const { dialog, quotation, reference, edition, link, styles: choice, status } = form;
  const styles = stylesOf(host.ownerDocument);
  choice.replaceChildren(...styles.map(({ name, id }) => new Option(name, id)));
  const remembered = readPreference('reference-style');
  if (styles.some(({ id }) => id === remembered)) choice.value = remembered ?? '';
  const show = (): void => {
    const style = styles.find(({ id }) => id === choice.value);
    if (style === undefined) return;
    quotation.textContent = `${quotePassage(passage.words, words.quoted)} ${style.inText}`;
    reference.innerHTML = style.html;
    edition.textContent = editionLine(host.dataset['day'] ?? '', style);
    quotation.lang = passage.language;
    reference.lang = edition.lang = style.language;
  };
  choice.onchange = () => {
    savePreference('reference-style', choice.value);
    show();
  };
  link.href = passage.address;
  link.textContent = words.passage.link;
  status.textContent = '';
  dialog.onclick = async ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['copy'] : undefined;
    if (what === undefined) return;
    const parts = what === 'link' ? [] : [quotation, reference, edition];
    const text = [...parts.map(({ textContent }) => textContent.trim()), passage.address].join('\n\n');
    const html = [...parts.map(({ innerHTML }) => innerHTML), anchor(passage.address)]
      .map(paragraph)
      .join('');
    const copied = await copyToClipboard(text, html);
    if (!copied) {
      // A reader who copies by hand needs the address itself.
      link.textContent = passage.address;
      selectText(what === 'link' ? link : dialog);
    }
    status.textContent = copied ? words.copied : words.copyFailed;
  };
  show();
  dialog.showModal();
  return dialog;
}

const forms = new WeakMap<HTMLElement, DialogForm>();

/** The dialog of an article, created on first use. */
function formOf(host: HTMLElement): DialogForm {
  const known = forms.get(host);
  if (known?.dialog.isConnected === true) return known;
  const form = dialogForm();
  forms.set(host, form);
  host.append(form.dialog);
  return form;
}

/** Of what day the edition is, in the language of the reference. */
function editionLine(day: string, { language, day: format }: Style): string {
  return fillWords(citeWords(language).passage.edition, { date: dayInWords(day, format) });
}

interface Style {
  id: string;
  name: string;
  language: string;
  /** How a day is written in its language. */
  day: string;
  html: string;
  inText: string;
}

/** The references to the article on this page, in the language that is selected there. */
function stylesOf(page: Document): Style[] {
  const chosen = page.querySelector<HTMLInputElement>('.cite-box input:checked')?.value;
  const list = page.querySelector<HTMLElement>(`.cite-list[data-language="${chosen ?? ''}"]`);
  return [...(list?.querySelectorAll<HTMLElement>('[data-style]') ?? [])].map((style) => ({
    id: style.dataset['style'] ?? '',
    name: style.querySelector('dt')?.textContent ?? '',
    language: list?.lang ?? '',
    day: list?.dataset['day'] ?? '',
    html: style.querySelector('.reference')?.innerHTML ?? '',
    inText: style.dataset['inText'] ?? '',
  }));
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

/** The address as a link; text content escapes it. */
function anchor(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  return link.outerHTML;
}
