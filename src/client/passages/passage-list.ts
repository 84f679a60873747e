import { fillWords } from '../../lib/search/query/words.ts';
import { element } from '../element.ts';
import { addressOf, articleAddress } from './addresses.ts';
import { beginningOf, type KeptPassage } from './kept-passage.ts';
import type { PassageGroup } from './markdown.ts';
import type { PassageWords } from './words.ts';

/** The words of the list; `editionOf` says of which day an edition is. */
type ListWords = PassageWords & { editionOf: (day: string) => string };

/** Passages by article: the article of which something was kept last comes first, its passages in the order of the text. */
export function groupByArticle(passages: readonly KeptPassage[]): PassageGroup[] {
  const byArticle = Map.groupBy(passages, ({ article, address }) => (article === '' ? address : article));
  const lastKept = ({ passages: own }: PassageGroup) =>
    own
      .map(({ created }) => created)
      .toSorted()
      .at(-1) ?? '';
  return [...byArticle.values()]
    .map((own) => ({
      article: own[0]?.article ?? '',
      title: own[0]?.title ?? '',
      titleLanguage: own[0]?.titleLanguage ?? '',
      passages: own.toSorted((one, other) => one.start - other.start),
    }))
    .toSorted((one, other) => lastKept(other).localeCompare(lastKept(one)));
}

/** Whether a passage or its note has all the words of a query, anywhere and in any case. */
export function hasWords({ exact, note }: KeptPassage, query: string): boolean {
  const text = `${exact}\n${note}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** The passages of an article, each with its note; words lead to their place in the article where that is on the site. */
export function groupView(group: PassageGroup, isThere: boolean, words: ListWords): HTMLElement {
  const { article, title, titleLanguage, passages } = group;
  const name = title === '' ? (passages[0]?.address ?? '') : title;
  const address = isThere ? articleAddress(article) : undefined;
  const heading = element('h2', {}, address === undefined ? name : element('a', { href: address }, name));
  if (titleLanguage !== '') heading.lang = titleLanguage;
  const notice =
    article === '' ? fillWords(words.elsewhere, { address: passages[0]?.address ?? '' }) : words.gone;
  return element(
    'section',
    { class: 'kept-group' },
    heading,
    ...(isThere ? [] : [element('p', { class: 'note' }, notice)]),
    element('ul', {}, ...passages.map((passage) => passageView(passage, isThere, words))),
  );
}

function passageView(passage: KeptPassage, isThere: boolean, words: ListWords): HTMLElement {
  const { id, exact, language, color, note, isLost, isChanged, edition } = passage;
  const address = isThere ? addressOf(passage) : undefined;
  // Among so many of the same name, each control says which passage it is for.
  const named = (label: string) => ({ 'aria-label': `${label}: ${beginningOf(passage)}` });
  const action = (label: string, name: string) =>
    element('button', { type: 'button', [`data-${name}`]: id, ...named(label) }, label);
  const place =
    address === undefined ? [] : [element('a', { href: address, ...named(words.place) }, words.place)];
  return element(
    'li',
    { class: `kept-item kept-${color}` },
    element('span', { class: 'visually-hidden' }, `${words.colors[color]}: `),
    element('blockquote', { lang: language, translate: 'no' }, exact),
    ...(note.trim() === '' ? [] : [element('p', { class: 'kept-note-text' }, note)]),
    ...(edition === '' ? [] : [element('p', { class: 'note' }, words.editionOf(edition))]),
    ...(isLost && isThere ? [element('p', { class: 'note' }, words.lostHere)] : []),
    ...(isChanged && isThere ? [element('p', { class: 'note' }, words.changedHere)] : []),
    element(
      'p',
      { class: 'kept-actions' },
      ...place,
      action(words.edit, 'edit'),
      action(words.remove, 'remove'),
    ),
  );
}
