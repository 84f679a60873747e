import { FileIndex } from '../../src/lib/search/query/file-index.ts';
import type { Places, SearchIndex } from '../../src/lib/search/query/search-index.ts';
import { indexDocument } from '../../src/lib/search/index/index-data.ts';
import { indexFiles } from '../../src/lib/search/index/index-files.ts';
import { lexiconEntries } from '../../src/lib/search/index/lexicon-entries.ts';
import { LexiconForms } from '../../src/lib/search/index/lexicon-forms.ts';
import type { ShelfConcepts } from '../../src/lib/search/index/concept-forms.ts';
import { edgeOf } from '../../src/lib/search/index/shelf.ts';
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
  const places = new Map<string, Map<string, number[]>>();
  indexed.forEach(({ keys }, number) => {
    keys.split(' ').forEach((key, place) => {
      const holders = places.get(key) ?? new Map<string, number[]>();
      const own = holders.get(String(number));
      if (own === undefined) holders.set(String(number), [place]);
      else own.push(place);
      places.set(key, holders);
    });
  });
  const ids = documents.map((_, number) => String(number));
  const { catalog, files } = indexFiles(documents, indexed, concepts, { ids, meta: '', shelves: [] });
  const shelves = new Map<string, ShelfConcepts>();
  for (const forms of lexiconEntries(concepts, lexicon, indexed)) {
    for (const edge of new Set(forms.flatMap(({ edges }) => edges))) {
      const shelf = shelves.get(edge) ?? [];
      shelves.set(edge, shelf);
      shelf.push(forms.map(({ form }) => form));
    }
  }
  return new MemoryIndex(new Map([...files, ['catalog', catalog]]), places, shelves);
}

class MemoryIndex extends FileIndex {
  readonly #files: ReadonlyMap<string, unknown>;
  readonly #places: ReadonlyMap<string, Places>;
  /** The concepts by the edges of their forms. */
  readonly #shelves: ReadonlyMap<string, ShelfConcepts>;

  constructor(
    files: ReadonlyMap<string, unknown>,
    places: ReadonlyMap<string, Places>,
    shelves: ReadonlyMap<string, ShelfConcepts>,
  ) {
    super();
    this.#files = files;
    this.#places = places;
    this.#shelves = shelves;
  }

  find(key: string): Promise<Places> {
    return Promise.resolve<Places>(this.#places.get(key + KEY_END) ?? new Map());
  }

  findPrefix(prefix: string): Promise<Places> {
    const found = new Map<string, number[]>();
    for (const [key, holders] of this.#places) {
      if (!key.startsWith(prefix)) continue;
      for (const [id, own] of holders) {
        found.set(
          id,
          [...(found.get(id) ?? []), ...own].sort((a, b) => a - b),
        );
      }
    }
    return Promise.resolve(found);
  }

  lexicon(key: string): Promise<ShelfConcepts> {
    return Promise.resolve(this.#shelves.get(edgeOf(key)) ?? []);
  }

  protected read(file: string): Promise<unknown> {
    const content = this.#files.get(file);
    return content === undefined
      ? Promise.reject(new Error(`There is no file ${file}.`))
      : Promise.resolve(content);
  }
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
