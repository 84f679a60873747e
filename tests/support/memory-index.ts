import type { Places, SearchIndex } from '../../src/lib/search/query/search-index.ts';
import { indexDocument, keywordsOf, vocabularyOf } from '../../src/lib/search/index/index-data.ts';
import { lexiconPieces } from '../../src/lib/search/index/lexicon-pieces.ts';
import { LexiconForms } from '../../src/lib/search/index/lexicon-forms.ts';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { KEY_END } from '../../src/lib/search/index/key-end.ts';
import type { Passage, SearchDocument } from '../../src/lib/search/index/passage.ts';

/** An index that is all there: what Pagefind does in the browser, for tests of what is made of it. */
export function memoryIndex(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[] = [],
): SearchIndex {
  const lexicon = new LexiconForms(concepts, documents);
  const indexed = documents.map((document) => indexDocument(document, lexicon));
  const pieces = lexiconPieces(concepts, lexicon, indexed);
  const places = new Map<string, Map<string, number[]>>();
  indexed.forEach(({ keys }, number) => {
    keys.split(' ').forEach((key, place) => {
      const holders = places.get(key) ?? new Map<string, number[]>();
      holders.set(String(number), [...(holders.get(String(number)) ?? []), place]);
      places.set(key, holders);
    });
  });
  const words = vocabularyOf(documents, concepts);
  const document = (id: string) => {
    const found = indexed[Number(id)];
    if (found === undefined) throw new Error(`There is no document ${id}.`);
    return found;
  };
  return {
    size: () => Promise.resolve(documents.length),
    find: (key) => Promise.resolve<Places>(places.get(key + KEY_END) ?? new Map()),
    findPrefix: (prefix) => {
      const found = new Map<string, number[]>();
      for (const [key, holders] of places) {
        if (!key.startsWith(prefix)) continue;
        for (const [id, own] of holders)
          found.set(
            id,
            [...(found.get(id) ?? []), ...own].sort((a, b) => a - b),
          );
      }
      return Promise.resolve(found);
    },
    outline: (id) => Promise.resolve(document(id).outline),
    part: (id, part) => Promise.resolve(document(id).parts[part] ?? []),
    words: (initial) => Promise.resolve(words[initial] ?? []),
    lexicon: (piece) => Promise.resolve(pieces[piece] ?? []),
    keywords: () => Promise.resolve(keywordsOf(documents)),
  };
}

/** An article with passages of text; what is not given does not matter. */
export function articleOf(
  slug: string,
  passages: readonly (Partial<Passage> & { text: string })[],
  issue = '1',
): SearchDocument {
  return {
    name: `${issue}/${slug}`,
    address: `/issues/${issue}/${slug}/`,
    isArticle: true,
    title: { en: slug, kk: slug, ru: slug },
    authors: [],
    keywords: { en: [], kk: [], ru: [] },
    passages: passages.map((passage, number) => ({
      kind: 'text',
      language: 'en',
      fragment: `p-${String(number)}`,
      ...passage,
    })),
  };
}
