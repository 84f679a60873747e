import { quotePassage } from '../../lib/citation/quote-passage.ts';
import { readPreference, savePreference } from '../preferences.ts';
import { copyToClipboard, selectText } from './copy.ts';

/** A passage with the address that leads to it. */
export interface Passage {
  words: string;
  /** The language of the words. */
  language: string;
  address: string;
}

/** Opens a dialog that cites a passage: the quotation, its reference in the selected style, its address. */
export function openPassageDialog(host: HTMLElement, passage: Passage): HTMLDialogElement {
  const dialog = dialogOf(host);
  const quotation = dialog.querySelector<HTMLElement>('.passage-words');
  const reference = dialog.querySelector<HTMLElement>('.reference');
  const link = dialog.querySelector('a');
  const choice = dialog.querySelector('select');
  const status = dialog.querySelector('[role=status]');
  if (!quotation || !reference || !link || !choice || !status) return dialog;
  const styles = stylesOf(choice.ownerDocument);
  choice.replaceChildren(...styles.map(({ name, id }) => new Option(name, id)));
  const remembered = readPreference('reference-style');
  if (styles.some(({ id }) => id === remembered)) choice.value = remembered ?? '';
  const show = (): void => {
    const style = styles.find(({ id }) => id === choice.value);
    if (style === undefined) return;
    quotation.textContent = `${quotePassage(passage.words, host.dataset['quoted'] ?? '')} ${style.inText}`;
    reference.innerHTML = style.html;
    quotation.lang = passage.language;
    reference.lang = style.language;
  };
  choice.onchange = () => {
    savePreference('reference-style', choice.value);
    show();
  };
  link.href = passage.address;
  link.textContent = link.dataset['label'] ?? '';
  status.textContent = '';
  dialog.onclick = async ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['copy'] : undefined;
    if (what === undefined) return;
    const parts = what === 'link' ? [] : [quotation, reference];
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
    status.textContent = (copied ? host.dataset['copied'] : host.dataset['failed']) ?? '';
  };
  show();
  dialog.showModal();
  return dialog;
}

/** The page's dialog, created from its template on first use. */
function dialogOf(host: HTMLElement): HTMLDialogElement {
  const known = host.querySelector('dialog');
  if (known) return known;
  const made = host.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLDialogElement)) throw new Error('the page has no dialog for passages');
  host.append(made);
  return made;
}

interface Style {
  id: string;
  name: string;
  language: string;
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
    html: style.querySelector('.reference:not([hidden])')?.innerHTML ?? '',
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
