import type { Localized } from './locales.ts';

/**
 * The word, in each language, that marks what a new file has instead of the editor's own words: it lets the file build, and
 * the check warns of every place where it is left.
 */
export const SAMPLE: Localized<string> = { en: 'SAMPLE', kk: 'ҮЛГІ', ru: 'ОБРАЗЕЦ' };
