import { HEAD_LABELS } from '../../../src/lib/exports/markdown/print-labels.ts';

export { HEAD_LABELS };

/** The heading that the print sets over the references of an English article; on the site it is interface. */
export const REFERENCES_LABEL = 'REFERENCES:';

/** The first label in the head of an English article, which marks its beginning. */
export const FIRST_LABEL = HEAD_LABELS.en.abstract;

/** The label of the last list before the text of an English article. */
export const LAST_LABEL = HEAD_LABELS.ru.keywords;
