import type { VFile } from 'vfile';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';

/**
 * The language of an article's text, as its record states it. The record must state one: only of an article whose record
 * is wrong, which is an error that is reported by itself, is the text read as if it were in the first language of the site.
 */
export function languageOf(file: VFile): Locale {
  const stated: unknown = file.data.astro?.frontmatter?.['language'];
  return LOCALES.find((locale) => locale === stated) ?? ROOT_LOCALE;
}
