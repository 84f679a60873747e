import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Russian. */
export const files: Dictionary['files'] = {};
