import type { Publication } from '../../publication/publication.ts';
import { articleDocument } from './article-document.ts';
import { journalDocuments, type IssueOfJournal } from './journal-documents.ts';
import type { SearchDocument } from './passage.ts';

/** An issue with its articles, in the order of their pages. */
interface IssueOfArticles extends IssueOfJournal {
  articles: readonly Publication[];
}

/** All search documents: the articles of all issues (the newest first), then the pages about the journal. */
export function searchDocuments(issues: readonly IssueOfArticles[]): SearchDocument[] {
  return [...issues.flatMap(({ articles }) => articles.map(articleDocument)), ...journalDocuments(issues)];
}
