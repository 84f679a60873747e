import type { VFile } from 'vfile';

/** The language of an article's text, as its frontmatter states it; English where it is silent. */
export function languageOf(file: VFile): string {
  const language: unknown = file.data.astro?.frontmatter?.['language'];
  return typeof language === 'string' ? language : 'en';
}
