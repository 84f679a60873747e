import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';
import type { CslItem } from '../citation/record.ts';
import type { ChartSpec } from '../figures/model/spec.ts';

/** The language of the pages that are printed: the texts are in it. */
export const PRINT_LOCALE: Locale = 'en';

/** An article as it is printed from. */
export interface PrintedArticle {
  slug: string;
  issue: IssueRecord;
  records: Localized<CslItem>;
  /** The full address of its English page. */
  address: string;
  /** The HTML of that page. */
  html: string;
  /** The charts of its figures, by the id of the figure: `table-1`. */
  charts: ReadonlyMap<string, ChartSpec>;
}
