import { ShelfIndex } from '../../lib/search/query/shelf-index.ts';

/** The site's index, fetched in parts. */
export class IndexSource extends ShelfIndex {
  readonly #base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

  protected async fetch(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    // They keep their names when the site changes: a browser asks whether its copy still holds.
    const response = await fetch(this.#base + file, { cache: 'no-cache' });
    if (response.status === 404) return undefined;
    if (!response.ok || response.body === null) throw new Error(`${String(response.status)} for ${file}`);
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }
}
