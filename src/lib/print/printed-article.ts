import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';
import type { Facts } from '../citation/facts.ts';
import type { CslItem } from '../citation/record.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import type { ChartSpec } from '../figures/model/spec.ts';
import type { ArticlePicture } from '../pictures/article-picture.ts';

/** A figure with its record and its chart in the language of the article. */
export interface PrintedFigure {
  record: FigureRecord;
  spec: ChartSpec;
}

/** An article for printing. */
export interface PrintedArticle {
  slug: string;
  /** The language of its text, and of everything printed around it. */
  language: Locale;
  issue: IssueRecord;
  records: Localized<CslItem>;
  /** What is stated of it beside its words and people. */
  facts: Facts;
  /** The day of which its web edition is: see `editionDay()`. */
  editionDay: string;
  /** The full address of its page in that language. */
  address: string;
  /** The HTML of that page. */
  html: string;
  /** Its figures by their ids: `table-1`. */
  figures: ReadonlyMap<string, PrintedFigure>;
  /** Its pictures. */
  pictures: readonly ArticlePicture[];
  /** Of these, those that the document holds, by their names: addresses that are the pictures themselves. */
  held: ReadonlyMap<string, string>;
}
