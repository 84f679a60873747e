/** The validator of CSL has no types of its own. */
declare module 'csl-validator-wasm' {
  /** What is wrong with a style by the schema of CSL, line by line; empty where nothing is. */
  export function validateStyle(style: string): Promise<string>;
}
