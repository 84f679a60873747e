import { articleAt, sharedAddress } from './addresses.ts';
import { checkPassage, fieldsOf } from './check-passage.ts';
import { LIMITS, type KeptPassage } from './kept-passage.ts';

/** The version of the file; one that an older page would misread gets the next number. */
const VERSION = 1;
/** Where the version stands (https://schema.org/schemaVersion). The context of annotations knows the prefix. */
const VERSION_FIELD = 'schema:schemaVersion';

/** What makes a day a time of XML Schema. */
const MIDNIGHT = 'T00:00:00Z';

/** Why a file cannot be imported; a damaged one names the passage, counted from 1. */
export type Refusal = 'json' | 'other' | 'newer' | { damaged: number };

/**
 * Passages as a collection of Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/).
 * @param references to the articles, by article; those without one are named by title and address alone.
 */
export function toAnnotations(
  passages: readonly KeptPassage[],
  references: ReadonlyMap<string, string>,
  label: string,
): string {
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      [VERSION_FIELD]: VERSION,
      label,
      total: passages.length,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: passages.map((passage) => toAnnotation(passage, references.get(passage.article))),
      },
    },
    undefined,
    2,
  );
}

function toAnnotation(passage: KeptPassage, reference: string | undefined): object {
  const { id, note, created, modified, title, titleLanguage, language, prefix, exact, suffix } = passage;
  const { block, start, color, address, edition } = passage;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(note === ''
      ? {}
      : { body: { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note } }),
    target: {
      type: 'SpecificResource',
      source: {
        id: address,
        type: 'Text',
        language,
        'dcterms:title': { '@value': title, '@language': titleLanguage },
        ...(reference === undefined ? {} : { 'dcterms:bibliographicCitation': reference }),
      },
      ...(passage.article === '' ? {} : { 'rdfs:seeAlso': { id: sharedAddress(passage) } }),
      // The words as they stood on that day: https://www.w3.org/TR/annotation-model/#time-state
      ...(edition === '' ? {} : { state: [{ type: 'TimeState', sourceDate: `${edition}${MIDNIGHT}` }] }),
      styleClass: color,
      selector: [
        { type: 'TextQuoteSelector', prefix, exact, suffix },
        { type: 'TextPositionSelector', start, end: start + Array.from(exact).length },
        ...(block === '' ? [] : [{ type: 'FragmentSelector', value: block }]),
      ],
    },
  };
}

/**
 * The passages of a file, all of them or none. Nothing of it is trusted: known fields are taken as text, and an article is one only
 * by an address of this site.
 * @param origins the schemes and hosts of this site.
 */
export function readAnnotations(
  file: string,
  origins: readonly string[],
): { passages: KeptPassage[] } | { refused: Refusal } {
  let collection: ReadonlyMap<string, unknown>;
  try {
    collection = fieldsOf(JSON.parse(file));
  } catch {
    return { refused: 'json' };
  }
  const version = collection.get(VERSION_FIELD);
  const items: unknown = fieldsOf(collection.get('first')).get('items');
  if (collection.get('type') !== 'AnnotationCollection' || typeof version !== 'number')
    return { refused: 'other' };
  if (version > VERSION) return { refused: 'newer' };
  if (version !== VERSION || !Array.isArray(items) || items.length > LIMITS.passages)
    return { refused: 'other' };
  const passages = items.map((item) => fromAnnotation(item, origins));
  const damaged = passages.indexOf(undefined);
  if (damaged !== -1) return { refused: { damaged: damaged + 1 } };
  return { passages: passages.filter((passage) => passage !== undefined) };
}

function fromAnnotation(value: unknown, origins: readonly string[]): KeptPassage | undefined {
  const annotation = fieldsOf(value);
  const target = fieldsOf(annotation.get('target'));
  const source = fieldsOf(target.get('source'));
  const title = fieldsOf(source.get('dcterms:title'));
  const body = annotation.get('body');
  const listed = (field: string, type: string) => {
    const list: unknown = target.get(field);
    return (Array.isArray(list) ? list.map(fieldsOf) : []).find((each) => each.get('type') === type);
  };
  const selector = (type: string) => listed('selector', type);
  const time = listed('state', 'TimeState')?.get('sourceDate');
  const quote = selector('TextQuoteSelector');
  const id = annotation.get('id');
  const address = source.get('id');
  const own = typeof address === 'string' ? articleAt(address, origins) : undefined;
  return checkPassage({
    id: typeof id === 'string' ? id.replace(/^urn:uuid:/u, '') : undefined,
    article: own?.article ?? '',
    title: title.get('@value'),
    titleLanguage: title.get('@language'),
    address: own?.address ?? address,
    edition: typeof time === 'string' ? time.slice(0, 10) : '',
    block: selector('FragmentSelector')?.get('value') ?? '',
    start: selector('TextPositionSelector')?.get('start'),
    language: source.get('language'),
    prefix: quote?.get('prefix'),
    exact: quote?.get('exact'),
    suffix: quote?.get('suffix'),
    color: target.get('styleClass'),
    note: body === undefined ? '' : fieldsOf(body).get('value'),
    created: annotation.get('created'),
    modified: annotation.get('modified'),
  });
}
