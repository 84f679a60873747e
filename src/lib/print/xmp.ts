import type { Element } from 'xast';
import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import type { Facts } from '../citation/facts.ts';
import { fieldsBy, type FieldMap } from '../citation/field-map.ts';
import { xmlText } from '../xml/document.ts';
import { element } from '../xml/element.ts';

/** The data of the XMP packet of a PDF. */
export interface XmpRecord {
  /** The language of the document itself, in which it states what it states once. */
  language: Locale;
  /** The languages of the texts in it. */
  textLanguages: readonly Locale[];
  title: Localized<string>;
  /** The persons, in the language of the document. */
  authors: readonly string[];
  description?: Localized<string>;
  keywords: readonly string[];
  publisher: string;
  rights: Localized<string>;
  /** The full address of its page. */
  address: string;
  /** The journal, as PRISM names its parts. */
  journal: { title: string; issn: string; eissn?: string | undefined; number: number; year: number };
  /** What is stated of an article beside its words. */
  facts?: Facts;
  /** The day of the edition, `2026-11-24`. */
  date: string;
}

/** What PRISM calls the facts of an article, and XMP the licence. */
const PRISM: FieldMap<Facts> = [
  ['prism:startingPage', ({ firstPage }) => firstPage],
  ['prism:endingPage', ({ lastPage }) => lastPage],
  ['prism:pageRange', ({ articleNumber }) => articleNumber],
  ['prism:doi', ({ doi }) => doi],
  ['prism:dateReceived', ({ received }) => received],
  ['prism:publicationDate', ({ published }) => published],
  ['prism:genre', ({ type }) => type],
  ['xmpRights:WebStatement', ({ licence }) => licence],
];

/**
 * The XMP packet of a printed document (ISO 16684-1), in Dublin Core and, for the journal, PRISM 3: what libraries and
 * reference managers read from a PDF.
 */
export function xmpPacket(record: XmpRecord): string {
  const { journal, date, language } = record;
  const day = `${date}T00:00:00Z`;
  const description = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      'xmlns:prism': 'http://prismstandard.org/namespaces/basic/3.0/',
      'xmlns:xmpRights': record.facts?.licence && 'http://ns.adobe.com/xap/1.0/rights/',
    },
    [
      element('dc:format', {}, 'application/pdf'),
      element('dc:title', {}, [alternatives(record.title, language)]),
      ...(record.authors.length > 0 ? [element('dc:creator', {}, [list('rdf:Seq', record.authors)])] : []),
      ...(record.description === undefined
        ? []
        : [element('dc:description', {}, [alternatives(record.description, language)])]),
      element('dc:subject', {}, [list('rdf:Bag', record.keywords)]),
      element('dc:language', {}, [list('rdf:Bag', record.textLanguages)]),
      element('dc:publisher', {}, [list('rdf:Bag', [record.publisher])]),
      element('dc:rights', {}, [alternatives(record.rights, language)]),
      element('dc:identifier', {}, record.address),
      element('prism:publicationName', {}, journal.title),
      element('prism:issn', {}, journal.issn),
      journal.eissn === undefined ? undefined : element('prism:eIssn', {}, journal.eissn),
      element('prism:number', {}, String(journal.number)),
      element('prism:coverDisplayDate', {}, String(journal.year)),
      ...fieldsBy(PRISM, record.facts ?? {}).map(([name, value]) => element(name, {}, value)),
      element('prism:url', {}, record.address),
      element('pdf:Keywords', {}, record.keywords.join('; ')),
      element('xmp:CreateDate', {}, day),
      element('xmp:ModifyDate', {}, day),
      element('xmp:MetadataDate', {}, day),
    ],
  );
  return xmlText([
    { type: 'instruction', name: 'xpacket', value: 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"' },
    element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
      element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [description]),
    ]),
    { type: 'instruction', name: 'xpacket', value: 'end="r"' },
  ]);
}

/** A language alternative, whose first entry is also the default. */
function alternatives(texts: Localized<string>, language: Locale): Element {
  return element('rdf:Alt', {}, [
    element('rdf:li', { 'xml:lang': 'x-default' }, texts[language]),
    ...LOCALES.map((locale) => element('rdf:li', { 'xml:lang': locale }, texts[locale])),
  ]);
}

function list(kind: 'rdf:Seq' | 'rdf:Bag', texts: readonly string[]): Element {
  return element(
    kind,
    {},
    texts.map((text) => element('rdf:li', {}, text)),
  );
}
