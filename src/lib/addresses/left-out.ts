/** The files that a build makes after its pages, and only if it is told to: by what their names end with. */
const MADE_AFTERWARDS = { pdf: /\.pdf$/u, html: /\.html$/u, zip: /\.zip$/u } as const;

/**
 * Whether a build has left out the files of this kind, so that it says nothing about them.
 * @param made what it made after its pages: `pdf`, `html`, `zip`.
 */
export function isLeftOut(path: string, made: readonly string[]): boolean {
  return Object.entries(MADE_AFTERWARDS).some(([kind, name]) => !made.includes(kind) && name.test(path));
}
