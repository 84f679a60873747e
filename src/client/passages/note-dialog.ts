import { element } from '../element.ts';
import { editPassage, removePassage, savePassage } from './change-passage.ts';
import { COLORS, LIMITS, type KeptPassage, type PassageColor } from './kept-passage.ts';
import { passagesAddress } from './addresses.ts';
import type { Problem } from './store.ts';
import type { PassageWords } from './words.ts';
import './styles.ts';

/** How long nothing must be typed before a note is stored, in milliseconds. */
const TYPING_PAUSE_MS = 400;

/** What whoever opens the window wants to do besides. */
interface Options {
  /** Says that the words are not in the article. */
  isLost?: boolean;
  /** Says that the words in the article are no longer those that were kept. */
  isChanged?: boolean;
  onColor?: (color: PassageColor) => void;
  /** Leaves out the link to the page of passages, on that page. */
  isListed?: boolean;
}

/**
 * Opens the window of a kept passage: its words, its color, its note. What is changed is stored at once; what is deleted can be
 * brought back until the window is closed.
 */
export function openNote(
  passage: KeptPassage,
  words: PassageWords,
  options: Options = {},
): HTMLDialogElement {
  let current = passage;
  let isRemoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const status = element('p', { role: 'status', class: 'kept-status' });
  const tell = (problem: Problem | undefined): void => {
    status.textContent = problem === undefined ? '' : words.problems[problem];
  };
  const note = element('textarea', { rows: '3', maxlength: String(LIMITS.note) });
  note.value = passage.note;
  const saveNote = (): void => {
    clearTimeout(timer);
    if (isRemoved || note.value === current.note) return;
    const problem = editPassage(current, { note: note.value });
    if (problem === undefined) current = { ...current, note: note.value };
    tell(problem);
  };
  note.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(saveNote, TYPING_PAUSE_MS);
  });
  const changeColor = (color: PassageColor): void => {
    const problem = editPassage(current, { color });
    if (problem === undefined) current = { ...current, color };
    tell(problem);
    options.onColor?.(color);
  };
  const editing = element(
    'div',
    {},
    colorChoice(passage.color, words, changeColor),
    element('p', { class: 'kept-note' }, element('label', {}, words.note, note)),
  );
  const done = button(words.done);
  const remove = button(words.remove);
  const all = element('a', { href: passagesAddress() }, words.title);
  const actions = element('p', { class: 'passage-actions' }, done, remove);
  if (options.isListed !== true) actions.append(all);
  remove.addEventListener('click', () => {
    saveNote();
    const problem = isRemoved ? savePassage(current) : removePassage(current.id);
    if (problem === undefined) isRemoved = !isRemoved;
    editing.hidden = isRemoved;
    remove.textContent = isRemoved ? words.undo : words.remove;
    tell(problem);
    if (problem === undefined && isRemoved) status.textContent = words.removed;
  });
  const close = element('button', { class: 'passage-close', 'aria-label': words.close }, '×');
  const dialog = element(
    'dialog',
    {
      class: 'passage-dialog kept-dialog',
      'aria-labelledby': 'kept-title',
      'data-editorial': '',
      lang: document.documentElement.lang,
      closedby: 'any',
    },
    element('form', { method: 'dialog' }, close),
    element('h2', { id: 'kept-title' }, words.kept),
    quotation(passage),
    ...(options.isLost === true ? [element('p', { class: 'kept-lost' }, words.lost)] : []),
    ...(options.isChanged === true ? [element('p', { class: 'kept-lost' }, words.changed)] : []),
    editing,
    element('div', { class: 'passage-foot' }, actions, status),
  );
  done.addEventListener('click', () => {
    dialog.close();
  });
  const listening = new AbortController();
  dialog.addEventListener('close', () => {
    saveNote();
    listening.abort();
    dialog.remove();
  });
  addEventListener('pagehide', saveNote, { signal: listening.signal });
  document.body.append(dialog);
  dialog.showModal();
  // On a phone a focused text area would open the keyboard over the passage.
  dialog.querySelector<HTMLElement>('input:checked')?.focus();
  return dialog;
}

function quotation({ exact, language }: KeptPassage): HTMLElement {
  return element('blockquote', { class: 'passage-words', lang: language, translate: 'no' }, exact);
}

function colorChoice(
  chosen: PassageColor,
  { color: legend, colors }: PassageWords,
  choose: (color: PassageColor) => void,
): HTMLElement {
  const labels = COLORS.map((color) => {
    const input = element('input', { type: 'radio', name: 'kept-color', value: color });
    input.checked = color === chosen;
    input.addEventListener('change', () => {
      choose(color);
    });
    return element('label', {}, input, element('span', { class: `kept-${color}` }, colors[color]));
  });
  return element('fieldset', { class: 'kept-colors' }, element('legend', {}, legend), ...labels);
}

function button(label: string): HTMLButtonElement {
  return element('button', { type: 'button' }, label);
}
