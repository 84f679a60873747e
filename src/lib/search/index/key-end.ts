/**
 * Ends every key in the index: no key has an x, so that a key asked for with it answers to itself alone, and
 * without it to every key that begins so.
 */
export const KEY_END = 'x';
