/** What is kept of the lists, as the worker answers. */
export interface KeptState {
  /** The lists that are kept whole. */
  whole: readonly string[];
  /** The size of each of them in bytes. */
  sizes: Readonly<Record<string, number>>;
  /** The lists that were begun and not finished. */
  begun: readonly string[];
  /** Of the lists that are kept whole, those of which the site has another version, and which. */
  outdated: Readonly<Record<string, string>>;
}

/** Why nothing more can be kept. */
export type KeepFailure =
  /** The network does not answer. */
  | 'network'
  /** The site does not send a file of the list. */
  | 'site'
  /** The storage of the device is full. */
  | 'storage';

/** How far the keeping is, in bytes of all its lists. */
export interface KeepProgress {
  done: number;
  total: number;
  /** Whether all of it is kept, or why it does not go on; undefined while there is more to ask for. */
  end?: 'whole' | KeepFailure;
}

/** A page that was read and can be read again. */
export interface ReadPage {
  address: string;
  /** The language of the page. */
  locale: string;
  title: string;
}

/** What a page asks the worker, and what it is answered. */
export interface Questions {
  /** What is kept? */
  STATE: { asked: object; answer: KeptState };
  /** How many bytes would have to be fetched to have the newest version of these lists? `missing` where the site does not answer. */
  MEASURE: { asked: { lists: readonly string[] }; answer: number | 'missing' };
  /** Keep some more files of these lists; `isFirst` asks the site for the lists anew. */
  KEEP: { asked: { lists: readonly string[]; isFirst: boolean }; answer: KeepProgress };
  /** Remove an issue. Where nothing else is kept, everything goes, and the worker with it: then the answer is true. */
  REMOVE: { asked: { issue: string }; answer: boolean };
  /** Remove everything, and the worker. */
  REMOVE_ALL: { asked: object; answer: true };
  /** Which pages were read, the last first? */
  READ: { asked: object; answer: readonly ReadPage[] };
}

/** A message to the worker. */
export type Question = {
  [Type in keyof Questions]: { type: Type } & Questions[Type]['asked'];
}[keyof Questions];
