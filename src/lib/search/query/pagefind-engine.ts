import type { Places } from './search-index.ts';

/** What Pagefind's WebAssembly offers that we use; strings and bytes go in and out by their place and length in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  init_pagefind(at: number, length: number): number;
  load_index_chunk(index: number, at: number, length: number): number;
  search(
    index: number,
    ...rest: [
      ...query: Span,
      ...typed: Span,
      ...filter: Span,
      ...sort: Span,
      exact: number,
      diacritics: number,
    ]
  ): Span;
}

type Span = [at: number, length: number];

/** What a search answers: of each document its id and the places of the word. */
interface Found {
  results: { p: string; l: { l: number }[] }[];
}

/**
 * Pagefind's engine without its script, whose excerpts, fragments and filters we do not use, and which fetches each chunk by itself:
 * it is handed the words that were fetched, and finds their places.
 */
export class PagefindEngine {
  readonly #exports: Exports;
  /** The place of the index in the memory; 0 where there is none, for a part of it was refused. */
  #index: number;

  private constructor(exports: Exports, meta: Uint8Array) {
    this.#exports = exports;
    this.#index = exports.init_pagefind(...this.#write(meta));
    this.#taken();
  }

  /** Starts the engine on the metadata of an index. Rejects where the WebAssembly is damaged. */
  static async start(engine: BufferSource, meta: Uint8Array): Promise<PagefindEngine> {
    // What wasm-bindgen writes into Pagefind's script: the values that come first in its table of references.
    const prepareReferences = () => {
      const { __wbindgen_externrefs: table } = instance.exports as unknown as Exports;
      const first = table.grow(4);
      table.set(0, undefined);
      for (const [offset, value] of [undefined, null, true, false].entries())
        table.set(first + offset, value);
    };
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareReferences } };
    const { instance } = await WebAssembly.instantiate(engine, imports);
    const exports = instance.exports as unknown as Exports;
    exports.__wbindgen_start();
    return new PagefindEngine(exports, meta);
  }

  /** Takes words with their places in; those that are known already are taken anew. Throws where they are damaged. */
  load(chunk: Uint8Array): void {
    const index = this.#taken();
    // Pagefind lets go of the index where it refuses a chunk of it: nothing more can be asked of it then.
    this.#index = 0;
    this.#index = this.#exports.load_index_chunk(index, ...this.#write(chunk));
    this.#taken();
  }

  /** The places of the words that begin with a term, among those taken in. */
  search(term: string): Places {
    const index = this.#taken();
    const query = this.#write(new TextEncoder().encode(term));
    const typed = this.#write(new TextEncoder().encode(term));
    const filter = this.#write(new TextEncoder().encode('{}'));
    const sort = this.#write(new Uint8Array());
    const [at, length] = this.#exports.search(index, ...query, ...typed, ...filter, ...sort, 0, 0);
    const answer = new TextDecoder().decode(new Uint8Array(this.#exports.memory.buffer, at, length));
    this.#exports.__wbindgen_free(at, length, 1);
    const { results } = JSON.parse(answer) as Found;
    return new Map(results.map(({ p, l }) => [p, l.map((place) => place.l).sort((a, b) => a - b)]));
  }

  #taken(): number {
    if (this.#index === 0) throw new Error('Pagefind refuses a part of its index.');
    return this.#index;
  }

  #write(bytes: Uint8Array): Span {
    const at = this.#exports.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(this.#exports.memory.buffer, at, bytes.length).set(bytes);
    return [at, bytes.length];
  }
}
