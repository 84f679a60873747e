import type { ArticleRecord } from '../../schemas/article.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { FigureRecord } from './model/record.ts';

/** A figure with what its title, its source line and its files say of its article and its issue. */
export interface Figure {
  issue: { id: string; record: IssueRecord };
  article: { slug: string; record: ArticleRecord };
  record: FigureRecord;
}
