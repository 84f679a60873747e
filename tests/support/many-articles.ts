import type { Passage, SearchDocument } from '../../src/lib/search/index/passage.ts';

const SYLLABLES =
  'ba be da de fo ga gi ka ke la le lo ma me mi na ne no pa pe ra re ri ro sa se si ta te ti to va ve vi za ze'.split(
    ' ',
  );
/** How many words a large archive has beyond those of one issue, and how much of its text they are. */
const NEW_WORDS = 80_000;
const NEW_SHARE = 0.12;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up word; small ranks are common words, and short ones. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}

/**
 * An archive of `count` articles as large as those given: their words in another order, and among them as many new
 * ones, by Zipf's law, as a growing archive brings.
 */
export function manyArticles(articles: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = randomFrom(42);
  const change = (text: string) =>
    text
      .split(' ')
      .map((word) => (random() < NEW_SHARE ? wordOf(Math.floor(NEW_WORDS ** random())) : word))
      .map((word) => ({ word, order: random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ word }) => word)
      .join(' ');
  const copy = (passage: Passage, number: number): Passage => ({
    ...passage,
    text: change(passage.text),
    fragment: passage.fragment.startsWith('p-')
      ? `p-${Math.floor(random() * 36 ** 6).toString(36)}`
      : passage.fragment,
    ...(passage.heading === undefined
      ? {}
      : { heading: { ...passage.heading, text: `${passage.heading.text} ${String(number)}` } }),
  });
  return Array.from({ length: count }, (_, number) => {
    const model = articles[number % articles.length];
    if (model === undefined) throw new Error('There is no article to make others of.');
    if (number < articles.length) return model;
    const name = `${model.name}-${String(number)}`;
    const passages = model.passages.map((passage) => copy(passage, number));
    return { ...model, name, address: model.address.replace(model.name, name), passages };
  });
}
