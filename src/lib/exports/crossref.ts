import type { Element } from 'xast';
import type { JournalRecord } from '../../schemas/journal.ts';
import type { RelationType } from '../../schemas/relations.ts';
import { affiliationsOf, type Author } from '../../schemas/contributors.ts';
import { textFor } from '../../schemas/some-languages.ts';
import { localesFrom } from '../../schemas/locales.ts';
import { orcidAddress } from '../citation/facts.ts';
import { partsOf } from '../citation/field-map.ts';
import { inOneLine } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { xmlDocument } from '../xml/document.ts';
import { element } from '../xml/element.ts';
import { paragraphsOf } from '../../schemas/paragraphs.ts';

/** The version of the schema that the file is written by (https://www.crossref.org/documentation/schema-library/). */
const VERSION = '5.3.1';
const NAMESPACE = `http://www.crossref.org/schema/${VERSION}`;

/** What the schema of relations calls ours. */
const RELATIONS: Record<RelationType, string> = {
  corrects: 'isCommentOn',
  'corrected-by': 'hasComment',
  retracts: 'isCommentOn',
  'retracted-by': 'hasComment',
  'reply-to': 'isReplyTo',
  'replied-by': 'hasReply',
};

/**
 * The deposit of an issue’s DOIs for Crossref: the articles that have one under the journal’s own prefix. Nothing where
 * there is none, or where the journal states nobody who deposits.
 */
export function crossrefDeposit(articles: readonly Publication[]): string | undefined {
  const [first] = articles;
  const crossref = first?.issue.journal.crossref;
  if (first === undefined || crossref === undefined) return undefined;
  const own = articles.filter(({ facts }) => facts.doi?.startsWith(`${crossref.prefix}/`) === true);
  if (own.length === 0) return undefined;
  const { issueId, issue } = first;
  return xmlDocument(
    element(
      'doi_batch',
      {
        version: VERSION,
        xmlns: NAMESPACE,
        'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
        'xmlns:fr': 'http://www.crossref.org/fundref.xsd',
        'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
        'xmlns:rel': 'http://www.crossref.org/relations.xsd',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} https://www.crossref.org/schemas/crossref${VERSION}.xsd`,
      },
      element('head', {}, [
        element('doi_batch_id', {}, `${issueId}-${issue.edition.updated}`),
        // The version of the deposit: a later edition of the issue has a greater number.
        element('timestamp', {}, `${issue.edition.updated.replaceAll('-', '')}000000`),
        element('depositor', {}, [
          element('depositor_name', {}, crossref.depositor),
          element('email_address', {}, crossref.email),
        ]),
        element('registrant', {}, crossref.registrant),
      ]),
      element(
        'body',
        {},
        element('journal', {}, [
          journalMetadata(issue.journal),
          element('journal_issue', {}, [
            element('publication_date', { media_type: 'print' }, element('year', {}, String(issue.year))),
            element('issue', {}, String(issue.number)),
          ]),
          ...own.map(journalArticle),
        ]),
      ),
    ),
  );
}

function journalMetadata({ title, language, issn, eissn }: JournalRecord): Element {
  return element('journal_metadata', { language }, [
    element('full_title', {}, title),
    element('issn', { media_type: 'print' }, issn),
    eissn === undefined ? undefined : element('issn', { media_type: 'electronic' }, eissn),
  ]);
}

/** The order of the parts is the schema’s. */
function journalArticle(publication: Publication): Element {
  const { article, facts, records, issue } = publication;
  const { language } = article;
  const { firstPage, lastPage, articleNumber, doi, published, accepted, licence } = facts;
  const inEnglish = language === ROOT_LOCALE ? [] : [records[ROOT_LOCALE].title];
  return element('journal_article', { publication_type: 'full_text', language }, [
    element('titles', {}, [
      element('title', {}, inEnglish[0] ?? records[language].title),
      ...inEnglish.map(() => element('original_language_title', { language }, records[language].title)),
    ]),
    element(
      'contributors',
      {},
      article.authors.map((author, place) => person(author, place === 0, publication)),
    ),
    ...localesFrom(language)
      .filter((locale) => article.abstract[locale] !== '')
      .map((locale) =>
        element(
          'jats:abstract',
          { 'xml:lang': locale },
          paragraphsOf(article.abstract[locale]).map((each) => element('jats:p', {}, inOneLine(each))),
        ),
      ),
    published === undefined
      ? element('publication_date', { media_type: 'print' }, element('year', {}, String(issue.year)))
      : day('publication_date', published),
    accepted === undefined ? undefined : day('acceptance_date', accepted),
    firstPage === undefined
      ? undefined
      : element('pages', {}, [
          element('first_page', {}, firstPage),
          lastPage === undefined ? undefined : element('last_page', {}, lastPage),
        ]),
    articleNumber === undefined
      ? undefined
      : element(
          'publisher_item',
          {},
          element('item_number', { item_number_type: 'article_number' }, articleNumber),
        ),
    ...fundingProgram(publication),
    licence === undefined
      ? undefined
      : element('ai:program', { name: 'AccessIndicators' }, element('ai:license_ref', {}, licence)),
    ...relationsProgram(publication),
    element('doi_data', {}, [element('doi', {}, doi), element('resource', {}, records[ROOT_LOCALE].URL)]),
  ]);
}

/** A person under the name in the language of the title, which is the first that Crossref reads. */
function person(author: Author, isFirst: boolean, { records, article }: Publication): Element {
  const { given, family } = author.name[ROOT_LOCALE];
  const institutions = affiliationsOf(author).map(({ name, ror }) =>
    element('institution', {}, [
      element('institution_name', {}, textFor(name, ROOT_LOCALE, article.language).text),
      ror === undefined ? undefined : element('institution_id', { type: 'ror' }, ror),
    ]),
  );
  return element(
    'person_name',
    {
      sequence: isFirst ? 'first' : 'additional',
      contributor_role: 'author',
      language: records[ROOT_LOCALE].language,
    },
    [
      element('given_name', {}, given),
      element('surname', {}, family),
      institutions.length === 0 ? undefined : element('affiliations', {}, institutions),
      author.orcid === undefined ? undefined : element('ORCID', {}, orcidAddress(author.orcid)),
    ],
  );
}

function day(name: string, date: string): Element {
  const parts = partsOf(date);
  return element(name, { media_type: 'online' }, [
    element('month', {}, parts.month),
    element('day', {}, parts.day),
    element('year', {}, parts.year),
  ]);
}

/** Who paid, a group for each. */
function fundingProgram({ article: { funding = [], language } }: Publication): Element[] {
  if (funding.length === 0) return [];
  const groups = funding.map(({ funder, awards }) =>
    element('fr:assertion', { name: 'fundgroup' }, [
      element('fr:assertion', { name: 'funder_name' }, textFor(funder, ROOT_LOCALE, language).text),
      ...awards.map((award) => element('fr:assertion', { name: 'award_number' }, award)),
    ]),
  );
  return [element('fr:program', { name: 'fundref' }, groups)];
}

function relationsProgram({ relations }: Publication): Element[] {
  if (relations.length === 0) return [];
  const items = relations.map(({ type, doi, address }) =>
    element(
      'rel:related_item',
      {},
      element(
        'rel:inter_work_relation',
        { 'relationship-type': RELATIONS[type], 'identifier-type': doi === undefined ? 'uri' : 'doi' },
        doi ?? address?.[ROOT_LOCALE],
      ),
    ),
  );
  return [element('rel:program', {}, items)];
}
