import { fillWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';
import { archiveLinks } from './archive-links.ts';
import { sameSources } from './same-sources.ts';
import { sentenceOf } from './sentences.ts';
import { cardWords, type CardWords } from './words.ts';

/** Fills a card with a note or reference, and with what the editors add to it: copies of its time, its places, other articles. */
export function fillCard(card: HTMLElement, link: HTMLAnchorElement, target: HTMLElement, host: HTMLElement) {
  const { lang } = document.documentElement;
  const words = cardWords();
  const isReference = link.matches('.citation');
  const number = target.id.replace(/^\D+/u, '');
  card.lang = lang;
  // The mark of an editors' note says itself what it leads to.
  card.ariaLabel = link.ariaLabel ?? fillWords(isReference ? words.reference : words.note, { n: number });
  const text = textOf(target, link, isReference ? `[${number}]` : link.textContent);
  const copies = archiveLinks(text, words, host);
  const more = [
    ...(copies.length === 0 ? [] : [heading(words.editors), ...copies]),
    ...placesOf(link, words, isReference ? 1 : 2),
  ];
  const close = element('button', { type: 'button', 'aria-label': words.close }, '×');
  const below = element('div', { class: 'note-card-more', 'data-editorial': '' }, ...more);
  if (more.length === 0) card.append(text, close);
  else card.append(text, below, close);
  const { shared } = host.dataset;
  if (isReference && shared !== undefined) void addOtherArticles(below, number, words, shared);
}

/** The note or reference, its sign, where it has one, a link to the list that it stands in. */
function textOf(target: HTMLElement, link: HTMLAnchorElement, sign: string): HTMLElement {
  const text = element('div', { class: 'note-card-text' });
  text.lang = target.closest<HTMLElement>('[lang]')?.lang ?? '';
  text.translate = target.translate;
  text.append(...target.cloneNode(true).childNodes);
  for (const extra of text.querySelectorAll('[data-editorial]')) extra.remove();
  for (const copy of text.querySelectorAll('[id]')) copy.removeAttribute('id');
  if (sign !== '') text.prepend(element('a', { href: link.hash, class: 'note-card-number' }, sign));
  return text;
}

/** Every sentence with a mark of the same note or reference, as a link to the mark; none where there are fewer than `least` marks. */
function placesOf(link: HTMLAnchorElement, words: CardWords, least: number): HTMLElement[] {
  const marks = [
    ...document.querySelectorAll<HTMLAnchorElement>('article a:is(.citation, .note-mark)'),
  ].filter((mark) => leadsTo(mark, link.hash));
  if (marks.length < least) return [];
  const places = new Map<string, HTMLAnchorElement[]>();
  for (const [index, mark] of marks.entries()) {
    const sentence = sentenceOf(mark) ?? fillWords(words.citation, { n: String(index + 1) });
    places.set(sentence, [...(places.get(sentence) ?? []), mark]);
  }
  const items = [...places].map(([sentence, at]) => {
    const first = at[0] ?? link;
    const item = element('li', {}, element('a', { href: `#${first.id}` }, sentence));
    item.lang = first.closest<HTMLElement>('[lang]')?.lang ?? '';
    if (at.includes(link)) {
      item.append(' ', element('span', { lang: document.documentElement.lang }, words.here));
    }
    return item;
  });
  return [heading(words.places), element('ul', { class: 'mark-card-list' }, ...items)];
}

/** Whether a mark leads to a note or reference, or is a range of references that has it between its ends. */
function leadsTo(mark: HTMLAnchorElement, hash: string): boolean {
  const { through } = mark.dataset;
  if (mark.hash === hash || through === undefined) return mark.hash === hash;
  const [first, number] = [mark.hash, hash].map((each) => Number(each.replace('#ref-', '')));
  return first !== undefined && number !== undefined && first < number && number < Number(through);
}

/** Names other articles that cite the same source, below what the card says of a reference already. */
async function addOtherArticles(below: HTMLElement, number: string, words: CardWords, address: string) {
  const articles = await sameSources(address, number);
  if (articles.length === 0) return;
  const items = articles.map(([title, href]) => element('li', {}, element('a', { href }, title)));
  below.append(heading(words.others), element('ul', { class: 'mark-card-list' }, ...items));
}

function heading(words: string): HTMLElement {
  return element('p', { class: 'note-card-heading' }, words);
}
