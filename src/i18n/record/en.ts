import type { ArticleType } from '../../schemas/article-type.ts';
import type { RelationType } from '../../schemas/relations.ts';

/** Words around what the journal states of an article beside its text, in English. */
export const record = {
  type: {
    'research-article': 'Research article',
    'review-article': 'Review article',
    editorial: 'Editorial',
    'book-review': 'Book review',
    interview: 'Interview',
    correction: 'Correction',
    retraction: 'Retraction',
  } satisfies Record<ArticleType, string>,
  /** What the line of place says of the pages, and where an article has a number in their stead. */
  pages: 'pp.\u00a0{first}–{last}',
  onePage: 'p.\u00a0{first}',
  articleNumber: 'Article {number}',
  /** A label and what it is of. */
  labelled: '{label}: {value}',
  doi: 'DOI',
  received: 'Received',
  accepted: 'Accepted',
  published: 'Published',
  licence: 'Licence',
  copyright: '© {year} {holder}',
  correspondence: 'Correspondence',
  orcid: 'ORCID',
  funding: 'Funding',
  /** A source of money with the number of its grant. */
  grant: '{funder}, grant {number}',
  grants: '{funder}, grants {number}',
  acknowledgements: 'Acknowledgements',
  conflicts: 'Competing interests',
  supplements: 'Supplementary materials',
  /** What leads to a related article, before its title. */
  related: {
    corrects: 'Correction to',
    'corrected-by': 'This article has been corrected',
    retracts: 'Retraction of',
    'retracted-by': 'This article has been retracted',
    'reply-to': 'Reply to',
    'replied-by': 'Reply to this article',
  } satisfies Record<RelationType, string>,
} as const;
