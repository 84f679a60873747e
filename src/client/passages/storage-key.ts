/** Where the browser stores the passages that a reader keeps; the first script of an article looks only whether it is there. */
export const KEPT_PASSAGES = 'kept-passages';
