import type { Localized } from '../../../schemas/localized.ts';

/** The words that the print sets before an abstract and before key words; on the site they are interface. */
export const HEAD_LABELS: Localized<{ abstract: string; keywords: string }> = {
  en: { abstract: 'Abstract.', keywords: 'Key words:' },
  kk: { abstract: 'Аңдатпа.', keywords: 'Түйін сөздер:' },
  ru: { abstract: 'Аннотация.', keywords: 'Ключевые слова:' },
};
