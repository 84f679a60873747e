import { element } from '../element.ts';
import { BLOCKS } from './article-text.ts';
import { beginningOf, type KeptPassage } from './kept-passage.ts';

/**
 * The button of a marked passage, for the keyboard and for screen readers: at the end of the block that the passage ends in, in
 * the order of the passages, seen only with the focus. A mark has no element that could be pressed.
 */
export function openerOf(passage: KeptPassage, range: Range, label: string): HTMLElement {
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  const block = end?.closest<HTMLElement>(BLOCKS) ?? end;
  const known = block?.querySelector<HTMLElement>(`:scope > .kept-open[data-passage="${passage.id}"]`);
  if (known) return known;
  const made = element(
    'button',
    {
      type: 'button',
      class: 'kept-open',
      lang: document.documentElement.lang,
      'data-editorial': '',
      'data-passage': passage.id,
      'data-start': String(passage.start),
    },
    `${label}: `,
    element('span', { lang: passage.language }, beginningOf(passage)),
  );
  const following = [...(block?.querySelectorAll<HTMLElement>(':scope > .kept-open') ?? [])].find(
    ({ dataset }) => Number(dataset['start']) > passage.start,
  );
  if (following === undefined) block?.append(made);
  else following.before(made);
  return made;
}

/** Removes the buttons of passages that are marked no longer. */
export function removeOpeners(article: Element | null, except: readonly Element[] = []): void {
  for (const opener of article?.querySelectorAll('.kept-open') ?? []) {
    if (!except.includes(opener)) opener.remove();
  }
}
