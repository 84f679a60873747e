import { KINDS } from '../../src/lib/publication/kinds.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Kinds, Publication } from '../../src/lib/publication/publication.ts';
import type { ArticleRecord, Author } from '../../src/schemas/article.ts';
import type { IssueRecord } from '../../src/schemas/issue.ts';
import { readPublications } from './publications.ts';

const [first] = await readPublications();
const { pdf, jats, bibtex, epub } = KINDS;

/** Files such as stand beside an article and its issue: two formats of it, a record in each language, a book. */
const SAMPLE_KINDS: Kinds = { article: [pdf, jats, bibtex], issue: [epub] };

/** A build that has no files at all. */
export const NO_KINDS: Kinds = { article: [], issue: [] };

/** An article of the journal with other facts, on a host of its own. */
export function samplePublication(
  article: Partial<ArticleRecord> = {},
  issue: Partial<IssueRecord> = {},
  kinds: Kinds = SAMPLE_KINDS,
): Publication {
  if (first === undefined) throw new Error('the content has no article');
  return makePublication(
    {
      ...first,
      slug: 'sample',
      // The sample's title has one form: a test that states another states its record form too.
      article: { ...first.article, recordTitle: {}, ...article },
      issue: { ...first.issue, ...issue },
      kinds,
      changes: [],
    },
    new URL('https://journal.example'),
  );
}

/** A person with the same name in the three languages. */
export function samplePerson(given: string, family: string): Author {
  const name = { printed: `${given} ${family}`, given, family };
  return {
    id: 'sample-person',
    name: { en: name, kk: name, ru: name },
    credentials: { language: 'en', printed: 'Institute', institution: 'Institute' },
  };
}
