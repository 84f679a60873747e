import type { VFile } from 'vfile';
import { LOCALES, type Locale } from '../../schemas/locales.ts';

/**
 * The language of an article's text, as its record states it. The record must state one: only of an article whose record
 * is wrong, which is an error that is reported by itself, is the text read as if it were in the journal's first language.
 */
export function languageOf(file: VFile): Locale {
  const stated: unknown = file.data.astro?.frontmatter?.['language'];
  return LOCALES.find((locale) => locale === stated) ?? LOCALES[0];
}
