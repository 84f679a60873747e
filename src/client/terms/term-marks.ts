import sheetText from '../../styles/terms.css?inline';
import type { ExplainedTerm } from '../../lib/glossary/explained-terms.ts';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { placeCard, releaseMark } from '../cards/card-place.ts';
import { cardWords } from '../cards/words.ts';
import { adoptStyles, element } from '../element.ts';
import { TermFinder } from './term-places.ts';

adoptStyles(sheetText);

/** Where the terms of an article are told. */
export interface TermAddresses {
  /** The file of its terms. */
  terms: string;
  /** The page of its glossary. */
  glossary: string;
}

/** Marks the first place of each term in each section; a mark opens what the editors say of it. Returns what takes the marks away. */
export async function markTerms(
  body: HTMLElement,
  language: Locale,
  addresses: TermAddresses,
): Promise<() => void> {
  const response = await fetch(addresses.terms);
  if (!response.ok) throw new Error(`${addresses.terms}: ${String(response.status)}`);
  const finder = new TermFinder((await response.json()) as ExplainedTerm[], language);
  await untilNothingIsSelected();
  const marks: HTMLElement[] = [];
  let known = new Set<ExplainedTerm>();
  // What is not a paragraph of the authors' text stays as it is: headings, tables, quotations' sources, figures.
  for (const block of body.querySelectorAll<HTMLElement>(
    'h2, h3, p:not(figure *, [data-editorial] *), li:not(figure *, .apparatus *)',
  )) {
    if (block.matches('h2, h3')) known = new Set();
    else marks.push(...markIn(block, finder, known, language));
  }
  const onOpen = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest<TermMark>('.term') : null;
    if (mark === null || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' '))
      return;
    event.preventDefault();
    showCard(mark, addresses.glossary);
  };
  const listening = new AbortController();
  body.addEventListener('click', onOpen, { signal: listening.signal });
  body.addEventListener('keydown', onOpen, { signal: listening.signal });
  return () => {
    listening.abort();
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

/** Marks would take a reader's selection apart. */
async function untilNothingIsSelected(): Promise<void> {
  while (getSelection()?.isCollapsed === false) {
    await new Promise((done) => {
      document.addEventListener('selectionchange', done, { once: true });
    });
  }
}

/** A mark knows its term. */
interface TermMark extends HTMLElement {
  term?: ExplainedTerm;
}

function markIn(
  block: HTMLElement,
  finder: TermFinder,
  known: Set<ExplainedTerm>,
  language: Locale,
): TermMark[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const parent = currentNode.parentElement;
    const isOwn = parent?.closest<HTMLElement>('[lang]')?.lang === language;
    if (currentNode instanceof Text && isOwn && parent.closest('a, button, [data-editorial]') === null)
      texts.push(currentNode);
  }
  return texts.flatMap((text) =>
    // From the end, so that the places before stay where they are.
    finder
      .find(text.data, known)
      .toReversed()
      .map(({ term, start, end }) => {
        const words = text.splitText(start);
        words.splitText(end - start);
        const mark: TermMark = document.createElement('span');
        mark.className = 'term';
        mark.tabIndex = 0;
        mark.role = 'button';
        mark.ariaHasPopup = 'dialog';
        mark.term = term;
        words.replaceWith(mark);
        mark.append(words);
        return mark;
      }),
  );
}

/** Beside the mark in the document, so that the keyboard goes on from there. */
function showCard(mark: TermMark, glossary: string): void {
  const { term } = mark;
  const words = cardWords();
  if (term === undefined) return;
  const forms = LOCALES.filter((locale) => term.forms[locale].length > 0).map((locale) =>
    element('li', { lang: locale }, term.forms[locale].join(', ')),
  );
  const card = element(
    'div',
    {
      class: 'mark-card term-card',
      popover: 'auto',
      role: 'dialog',
      'data-editorial': '',
      lang: document.documentElement.lang,
      'aria-label': words.glossary,
    },
    element('p', { class: 'term-by' }, words.glossary),
    element('ul', { class: 'mark-card-list' }, ...forms),
    element('a', { href: `${glossary}#${term.id}` }, words.inGlossary),
  );
  card.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    card.remove();
    releaseMark(mark);
  });
  mark.after(card);
  card.showPopover();
  placeCard(card, mark);
}
