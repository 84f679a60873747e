/** The colours of passages, each with a line of its own under the words. */
export const COLORS = ['yellow', 'blue', 'pink'] as const;
export type PassageColor = (typeof COLORS)[number];

/** The words of a passage and what stands around them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Quote {
  prefix: string;
  exact: string;
  suffix: string;
}

/** A passage that a reader keeps. All of it is text; none of it is ever read as HTML. */
export interface KeptPassage extends Quote {
  /** A UUID. */
  id: string;
  /** The article as `ISSUE/SLUG`; empty where a file came with a passage of another site. */
  article: string;
  /** The title of the article when the passage was kept, in the language of the interface, and that language. */
  title: string;
  titleLanguage: string;
  /** The full address of the article when the passage was kept. */
  address: string;
  /** The day of which the web edition of the article was then, in ISO form; empty where that was not kept. */
  edition: string;
  /** The id of the element that the passage begins in: where to look first. */
  block: string;
  /** Where it begins in the text of the article, in code points: its place in a list. */
  start: number;
  /** The language of the words. */
  language: string;
  color: PassageColor;
  note: string;
  /** ISO 8601, in UTC. */
  created: string;
  modified: string;
  /** Set where the article was open and had no such words. */
  isLost: boolean;
  /** Set where its words had changed when the article was open. */
  isChanged: boolean;
}

/** What a passage may hold at most, in UTF-16 units, and how many there may be. */
export const LIMITS = { exact: 10_000, context: 512, note: 10_000, line: 2000, passages: 3000 } as const;

/** How many words of a passage name it. */
const NAMING_WORDS = 6;

/** The first words of a passage, by which a control names it. */
export function beginningOf({ exact }: Quote): string {
  const words = exact.split(' ');
  return words.length <= NAMING_WORDS ? exact : `${words.slice(0, NAMING_WORDS).join(' ')}…`;
}
