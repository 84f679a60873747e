import type { ArticleRecord } from '../../schemas/article.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { FigureRecord } from './model/record.ts';

/** A figure with the data of its article and issue that its title, source line and files need. */
export interface Figure {
  issue: { id: string; record: IssueRecord };
  article: { slug: string; record: ArticleRecord };
  record: FigureRecord;
}
