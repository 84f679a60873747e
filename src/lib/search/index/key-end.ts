/**
 * The end of every key in the index. No key contains an x, so that a query with it matches only that key, and without it
 * every key with that beginning.
 */
export const KEY_END = 'x';
