import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Russian. */
export const cite: Dictionary['cite'] = {};
