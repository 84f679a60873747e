import type { VFile } from 'vfile';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';

/**
 * The language of an article's text, as its record states it. If the record is
 * invalid, which is an error reported elsewhere, the default is the first language of the site.
 */
export function languageOf(file: VFile): Locale {
  const stated: unknown = file.data.astro?.frontmatter?.['language'];
  return LOCALES.find((locale) => locale === stated) ?? ROOT_LOCALE;
}
