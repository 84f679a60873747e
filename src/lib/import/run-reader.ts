import type { Element } from 'xast';
import type { Finding } from './manuscript.ts';
import type { Style } from './styles.ts';
import type { WordFile } from './word-file.ts';

/** What reading the runs of a part needs and gathers. */
export interface RunReader {
  file: WordFile;
  /** The part that the runs are in: links and pictures are named by its relationships. */
  part: string;
  styleOf: (id: string | undefined) => Style;
  /** The texts of comments, by their ids. */
  comments: ReadonlyMap<string, string>;
  /** The fields that are open: where the result of each leads, or why nothing of it is shown yet. */
  fields: { instruction: string; isResult: boolean }[];
}

/** What was found in a paragraph beside its text. */
export interface Changes {
  inserted: string[];
  deleted: string[];
  comments: string[];
  findings: Pick<Finding, 'kind' | 'message'>[];
  /** Boxes of text that stand in the paragraph. */
  boxes: Element[];
}
