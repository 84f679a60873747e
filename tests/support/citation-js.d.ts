declare module '@citation-js/core' {
  /** What is done to input of a plugin's format: a list of CSL-JSON items. */
  export const plugins: { input: { chain(input: unknown): Record<string, unknown>[] } };
}

declare module '@citation-js/plugin-ris' {}
