import type { Localized } from '../../../schemas/localized.ts';

/** The words that the print sets before an abstract and before key words; on the site they are interface. */
export const HEAD_LABELS: Localized<{ abstract: string; keywords: string }> = {
  en: { abstract: 'Abstract.', keywords: 'Key words:' },
  kk: { abstract: 'Аңдатпа.', keywords: 'Түйін сөздер:' },
  ru: { abstract: 'Аннотация.', keywords: 'Ключевые слова:' },
};

/** The heading that the print sets over the references; on the site it is interface. */
export const REFERENCES_LABEL = 'REFERENCES:';

/** The label with which the head of an article begins to be told from what stands before it. */
export const FIRST_LABEL = HEAD_LABELS.en.abstract;

/** The label of the last list before the text of an article. */
export const LAST_LABEL = HEAD_LABELS.ru.keywords;
