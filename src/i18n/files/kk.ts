import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Kazakh. */
export const files: Dictionary['files'] = {};
