import sansCyrillic from '../assets/fonts/sans-cyrillic.woff2?url&no-inline';
import sansKazakh from '../assets/fonts/sans-kazakh.woff2?url&no-inline';
import sansLatin from '../assets/fonts/sans-latin.woff2?url&no-inline';
import switchCyrillic from '../assets/fonts/sans-switch-cyrillic.woff2?url&no-inline';
import switchKazakh from '../assets/fonts/sans-switch-kazakh.woff2?url&no-inline';
import serifCyrillic from '../assets/fonts/serif-cyrillic.woff2?url&no-inline';
import serifKazakh from '../assets/fonts/serif-kazakh.woff2?url&no-inline';
import serifLatin from '../assets/fonts/serif-latin.woff2?url&no-inline';
import titleDisplay from '../assets/fonts/title-display.woff2?url&no-inline';
import type { Localized, Locale } from '../schemas/localized.ts';

/** The fonts that the first view of every page in a language uses: text, interface, language switch. */
const FIRST_VIEW: Localized<readonly string[]> = {
  en: [serifLatin, sansLatin, switchCyrillic, switchKazakh],
  kk: [serifLatin, serifCyrillic, serifKazakh, sansLatin, sansCyrillic, sansKazakh],
  ru: [serifLatin, serifCyrillic, sansLatin, sansCyrillic, sansKazakh],
};

/**
 * The addresses of the fonts to preload on a page in this language, the text face first.
 * @param cover whether the page shows a cover, whose title has a cut of its own.
 */
export function preloads(locale: Locale, cover: boolean): readonly string[] {
  return cover ? [titleDisplay, ...FIRST_VIEW[locale]] : FIRST_VIEW[locale];
}
