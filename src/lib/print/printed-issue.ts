import type { IssueRecord } from '../../schemas/issue.ts';
import type { Localized } from '../../schemas/locales.ts';
import type { PrintedArticle } from './printed-article.ts';

/** An issue for printing. */
export interface PrintedIssue {
  /** The folder of the issue: `2020-4`. */
  id: string;
  issue: IssueRecord;
  /** The full address of its page in each language. */
  addresses: Localized<string>;
  /** The HTML of those pages. */
  html: Localized<string>;
  /** Its articles, in the order of their pages. */
  articles: readonly PrintedArticle[];
}
