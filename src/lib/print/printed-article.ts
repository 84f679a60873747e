import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';
import type { CslItem } from '../citation/record.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import type { ChartSpec } from '../figures/model/spec.ts';

/** A figure with its record, and ready to be drawn in the language of the article. */
export interface PrintedFigure {
  record: FigureRecord;
  spec: ChartSpec;
}

/** An article as it is printed from. */
export interface PrintedArticle {
  slug: string;
  /** The language of its text; all that is printed around it is in that language too. */
  language: Locale;
  issue: IssueRecord;
  records: Localized<CslItem>;
  /** The full address of its page in that language. */
  address: string;
  /** The HTML of that page. */
  html: string;
  /** Its figures by their ids: `table-1`. */
  figures: ReadonlyMap<string, PrintedFigure>;
}
