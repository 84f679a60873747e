import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { ArticleFile, Publication } from '../../src/lib/publication/publication.ts';
import type { ArticleRecord, Author } from '../../src/schemas/article.ts';
import type { IssueRecord } from '../../src/schemas/issue.ts';
import { readPublications } from './publications.ts';

const [first] = await readPublications();

/** An article of the journal with other facts, on a host of its own. */
export function samplePublication(
  article: Partial<ArticleRecord> = {},
  issue: Partial<IssueRecord> = {},
): Publication {
  if (first === undefined) throw new Error('the content has no article');
  return makePublication(
    {
      ...first,
      slug: 'sample',
      article: { ...first.article, ...article },
      issue: { ...first.issue, ...issue },
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

/** Files such as stand beside an article: two formats of it and a record in each language. */
export const SAMPLE_FILES: readonly ArticleFile[] = [
  { ending: 'pdf', label: 'PDF', mediaType: 'application/pdf', languages: 'one' },
  {
    ending: 'xml',
    label: 'JATS',
    mediaType: 'application/xml',
    profile: 'https://jats.nlm.nih.gov/ns/archiving/1.3/',
    languages: 'one',
  },
  { ending: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex', isRecord: true, languages: 'each' },
];
