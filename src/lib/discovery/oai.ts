import type { Element } from 'xast';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { Publication } from '../publication/publication.ts';
import { editionDay } from '../publication/edition-day.ts';
import { xmlDocument } from '../xml/document.ts';
import { element } from '../xml/element.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { dublinCore } from './dublin-core.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const REPOSITORY = `${OAI}static-repository`;
const OAI_DC = `${OAI}oai_dc/`;
/** Where the schemas are that harvesters check against. */
const REPOSITORY_SCHEMA = `${OAI}static-repository.xsd`;
const OAI_DC_SCHEMA = `${OAI}oai_dc.xsd`;
const PREFIX = 'oai_dc';

/** Where the file is, and the gateway that answers harvesters from it, if one does. */
interface RepositoryPlace {
  address: string;
  gateway?: string | undefined;
}

/**
 * All articles as a static repository for harvesters (https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm),
 * or nothing where no issue prints the e-mail address that a repository must name. An article's identifier is its
 * address: the scheme `oai:` would bind it to a name of the host just the same. The file grows with the journal, some 0.4 kB
 * an article as hosts send it, for a gateway and not for readers: the standard asks for all records in one, up to 5000.
 */
export function oaiRepository(
  publications: readonly Publication[],
  place: RepositoryPlace,
): string | undefined {
  const issues = [...new Set(publications.map(({ issue }) => issue))];
  const email = issues.map(officeEmail).find((found) => found !== undefined);
  const [newest] = issues;
  if (email === undefined || newest === undefined) return undefined;
  const earliest = issues.map(({ edition }) => edition.published).toSorted()[0];
  return xmlDocument(
    element(
      'Repository',
      {
        xmlns: REPOSITORY,
        'xmlns:oai': OAI,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${REPOSITORY} ${REPOSITORY_SCHEMA}`,
      },
      element('Identify', {}, [
        element('oai:repositoryName', {}, newest.journal.title),
        element('oai:baseURL', {}, baseAddress(place)),
        element('oai:protocolVersion', {}, '2.0'),
        element('oai:adminEmail', {}, email),
        element('oai:earliestDatestamp', {}, earliest),
        element('oai:deletedRecord', {}, 'no'),
        element('oai:granularity', {}, 'YYYY-MM-DD'),
      ]),
      element('ListMetadataFormats', {}, [
        element('oai:metadataFormat', {}, [
          element('oai:metadataPrefix', {}, PREFIX),
          element('oai:schema', {}, OAI_DC_SCHEMA),
          element('oai:metadataNamespace', {}, OAI_DC),
        ]),
      ]),
      element('ListRecords', { metadataPrefix: PREFIX }, publications.map(oaiRecord)),
    ),
  );
}

/** One article: where it is, when its record last changed, and the record in Dublin Core. */
function oaiRecord(publication: Publication): Element {
  // Without terms of its own the day of submission would pass for that of publication.
  const statements = dublinCore(publication).filter(
    ({ element, refined }) => element !== 'date' || refined === undefined,
  );
  return element('oai:record', {}, [
    element('oai:header', {}, [
      element('oai:identifier', {}, publication.records[ROOT_LOCALE].URL),
      element('oai:datestamp', {}, editionDay(publication)),
    ]),
    element('oai:metadata', {}, [
      element(
        'oai_dc:dc',
        {
          'xmlns:oai_dc': OAI_DC,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xsi:schemaLocation': `${OAI_DC} ${OAI_DC_SCHEMA}`,
        },
        statements.map(({ element: name, value, lang }) =>
          element(`dc:${name}`, { 'xml:lang': lang }, value),
        ),
      ),
    ]),
  ]);
}

/**
 * The address that harvesters ask: the gateway's with the file's behind it, without its scheme (section 3.2 of the
 * guidelines); the file's own as long as there is no gateway.
 */
function baseAddress({ address, gateway }: RepositoryPlace): string {
  if (gateway === undefined) return address;
  return `${gateway.replace(/\/$/, '')}/${address.replace(/^https?:\/\//, '')}`;
}

/** The e-mail address of the editorial office as the masthead prints it. */
export function officeEmail({ masthead }: IssueRecord): string | undefined {
  return masthead[ROOT_LOCALE].contacts.find(({ value }) => value.includes('@'))?.value;
}
