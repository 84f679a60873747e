import type { Localized } from '../../schemas/localized.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import gost71 from './styles/gost-7-1-2003.csl?raw';
import gostR705 from './styles/gost-r-7-0-5-2008.csl?raw';
import harvard from './styles/harvard.csl?raw';
import mla from './styles/mla.csl?raw';

/** A style of references. */
export type StyleId =
  'apa' | 'chicago-author-date' | 'mla' | 'harvard' | 'gost-r-7-0-5-2008' | 'gost-7-1-2003';

/** How a day is written: `24.11.2026`, or in the words of the language. */
export type DayPattern = 'numeric' | 'words';

/** A citation style and its options. */
export interface Style {
  /** The style in CSL. */
  csl: string;
  /** Given names: in full, or as initials with or without a space between two of them. */
  given: 'full' | 'initials' | 'initials without spaces';
  /** Set for GOST: how many authors may head an entry that has no more than three. */
  heading?: 1 | 3;
  /** Set where the style wants the day on which the address was read. */
  accessed?: DayPattern;
  /** The words that stay lower case in a title, where the style's list differs from the processor's. */
  smallWords?: string;
  /** Set where what follows a colon begins with a capital in English. */
  capitalAfterColon?: true;
}

/**
 * Articles, conjunctions and the prepositions of less than five letters, as Chicago has them since its 18th edition (8.160).
 * Down, off, out and up are not among them: in a title they are adverbs as a rule. The processor's own list, which has every
 * preposition, is that of MLA.
 */
const CHICAGO_SMALL_WORDS =
  'a an the and but for or nor as at by from in into like near of on onto over per than to upon via vs with de van von';

/** The six styles; the rules that each keeps are named at the head of its file. */
export const STYLES: Readonly<Record<StyleId, Style>> = {
  apa: { csl: apa, given: 'initials', capitalAfterColon: true },
  'chicago-author-date': { csl: chicago, given: 'full', smallWords: CHICAGO_SMALL_WORDS },
  mla: { csl: mla, given: 'full' },
  harvard: { csl: harvard, given: 'initials without spaces', accessed: 'words' },
  'gost-r-7-0-5-2008': { csl: gostR705, given: 'initials', heading: 3, accessed: 'numeric' },
  'gost-7-1-2003': { csl: gost71, given: 'initials', heading: 1, accessed: 'numeric' },
};

/** GOST 7.1 is the standard of Kazakhstan, GOST R that of Russia. */
const GOST_FIRST: readonly StyleId[] = [
  'gost-7-1-2003',
  'gost-r-7-0-5-2008',
  'apa',
  'chicago-author-date',
  'mla',
  'harvard',
];

/** The styles in the order in which readers of a language expect them. */
export const STYLE_ORDER: Localized<readonly StyleId[]> = {
  en: ['apa', 'chicago-author-date', 'mla', 'harvard', 'gost-7-1-2003', 'gost-r-7-0-5-2008'],
  kk: GOST_FIRST,
  ru: GOST_FIRST,
};
