/** A deliberate fault: what was changed in the sample, and the one problem that it must raise. */
export interface Fault {
  did: string;
  file: string;
  /** Words of the file, and what stands in their place. */
  change?: readonly [words: string, by: string];
  /** A second change, without which the first would be another fault. */
  also?: readonly [words: string, by: string];
  /** The bytes that the text, after the change, is saved as; UTF-8 where nothing is said. */
  bytes?: (text: string) => Uint8Array;
  line?: number;
  told: string;
  /** What does not stop a build. */
  isWarning?: true;
}
