import type { Locale, Localized } from '../../../schemas/locales.ts';
import { unpackOutline, type CatalogFile, type PackedOutline } from '../index/catalog.ts';
import type { ShelfConcepts } from '../index/concept-forms.ts';
import type { DocumentPart, Outline } from '../index/passage.ts';
import type { PhraseFile } from '../index/phrase-file.ts';
import type { VocabularyFile } from '../index/vocabulary.ts';
import { Catalog } from './catalog.ts';
import type { Places, SearchIndex } from './search-index.ts';

/** The index in files, wherever they are: each is read as it is needed. */
export abstract class FileIndex implements SearchIndex {
  /** The files as they were read, and what was made of them. */
  readonly #made = new WeakMap<object, unknown>();

  abstract find(key: string): Promise<Places>;
  abstract findPrefix(prefix: string): Promise<Places>;
  abstract lexicon(key: string): Promise<ShelfConcepts>;
  /** The content of a file: the same object, where it was read before. */
  protected abstract read(file: string): Promise<unknown>;

  async catalog(): Promise<Catalog> {
    const file = await this.catalogFile();
    return this.#make(file, () => new Catalog(file));
  }

  async outlines(bundle: number): Promise<readonly Outline[]> {
    const read = bundle === 0 ? this.#firstOutlines() : this.read(`outlines/${String(bundle)}`);
    const file = (await read) as PackedOutline[];
    return this.#make(file, () => file.map(unpackOutline));
  }

  part(id: string, part: number): Promise<DocumentPart> {
    return this.read(`text/${id}.${String(part)}`) as Promise<DocumentPart>;
  }

  phrases(file: number): Promise<PhraseFile> {
    return this.read(`phrases/${String(file)}`) as Promise<PhraseFile>;
  }

  titles(locale: Locale): Promise<readonly string[]> {
    return this.read(`titles/${locale}`) as Promise<readonly string[]>;
  }

  authors(): Promise<readonly Localized<string>[]> {
    return this.read('authors') as Promise<readonly Localized<string>[]>;
  }

  words(sound: string): Promise<VocabularyFile> {
    return this.read(`words/${sound}`) as Promise<VocabularyFile>;
  }

  keywords(): Promise<Localized<string[]>> {
    return this.read('keywords') as Promise<Localized<string[]>>;
  }

  async #firstOutlines(): Promise<PackedOutline[]> {
    return (await this.catalogFile()).outlines;
  }

  protected catalogFile(): Promise<CatalogFile> {
    return this.read('catalog') as Promise<CatalogFile>;
  }

  #make<T>(file: object, make: () => T): T {
    const made = (this.#made.get(file) ?? make()) as T;
    this.#made.set(file, made);
    return made;
  }
}
