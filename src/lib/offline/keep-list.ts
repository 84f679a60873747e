/** A file that is kept: its address below the site's base path, its revision (null where the name is a hash of the content), its size in bytes. */
export type ListedFile = readonly [address: string, revision: string | null, bytes: number];

/** What is kept together; the version is another whenever a file of it is. */
export interface KeepList {
  version: string;
  files: readonly ListedFile[];
}

/** The sizes of all lists in bytes, by their names. */
export type ListSizes = Readonly<Record<string, number>>;

/** The list of what all issues share: pages of the journal, search, glossary, scripts, fonts. */
export const SITE_LIST = 'site';

/** The endings of the files that are kept if the reader asks for them: books, to be read by other programs. */
export const BOOK_ENDINGS = ['pdf', 'epub'] as const;

/** The folder of the lists, below the base path of the site. */
export const LISTS_FOLDER = 'offline';

/** The address of the sizes, below the base path of the site. */
export const SIZES_ADDRESS = `${LISTS_FOLDER}/sizes.json`;

/** The lists by which an issue is read without a network; the name of an issue's own list is its id. */
export function textLists(issue: string): string[] {
  return [SITE_LIST, issue];
}

/** The list of the PDFs and the EPUB of an issue. */
export function bookList(issue: string): string {
  return `${issue}-books`;
}

/** The issue that a list belongs to; undefined for what all share. */
export function issueOfList(name: string): string | undefined {
  return name === SITE_LIST ? undefined : name.replace(/-books$/u, '');
}

/** The address of a list, below the base path of the site. */
export function listAddress(name: string): string {
  return `${LISTS_FOLDER}/${name}.json`;
}

/** The name of the list at an address, or undefined where there is none. */
export function listAt(address: string): string | undefined {
  return new RegExp(`^${LISTS_FOLDER}/(.+)\\.json$`, 'u').exec(address)?.[1];
}

/** The size of some files in bytes. */
export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}
