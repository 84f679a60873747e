/** Files that mean what they do by numbers in the catalog; beside the catalog of another index they would tell wrong things. */
const NUMBERED = /^(?:shelves|outlines|phrases|titles|authors)(?=\/|$)/u;

/** Whether a file is to be read beside the catalog of its own index alone. */
export function isNumbered(file: string): boolean {
  return NUMBERED.test(file);
}

/**
 * The name of a numbered file in a version of the index: a page that was opened before the site changed does not find what it asks
 * for, and reads all anew, where it would otherwise take other numbers for its own.
 */
export function nameInVersion(file: string, version: string): string {
  return file.replace(NUMBERED, (folder) => `${folder}/${version}`);
}
