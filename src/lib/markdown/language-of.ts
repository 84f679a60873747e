import type { VFile } from 'vfile';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';

declare module 'vfile' {
  interface DataMap {
    /** The language that the text is clearly in, where its record says another. */
    textLanguage: Locale;
  }
}

/**
 * The language of an article's text, as its record states it. If the record is
 * invalid, which is an error reported elsewhere, the default is the first language of the site.
 */
export function languageOf(file: VFile): Locale {
  const stated: unknown = file.data.astro?.frontmatter?.['language'];
  return file.data.textLanguage ?? LOCALES.find((locale) => locale === stated) ?? ROOT_LOCALE;
}
