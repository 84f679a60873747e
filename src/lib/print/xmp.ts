import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';
import { LOCALES, type Localized } from '../../schemas/locales.ts';

/** What XMP says of a printed document. */
export interface XmpRecord {
  title: Localized<string>;
  /** The persons, in the language of the text. */
  authors: readonly string[];
  description?: Localized<string>;
  keywords: readonly string[];
  publisher: string;
  rights: Localized<string>;
  /** The full address of its page. */
  address: string;
  /** The journal, as PRISM names its parts. */
  journal: { title: string; issn: string; number: number; year: number };
  /** The first page of the printed issue. */
  firstPage?: string;
  /** The day of the edition, `2026-11-24`. */
  date: string;
}

/** The language of what is printed; the first of an alternative is its default too. */
const LANGUAGE = 'en';

/**
 * The XMP packet of a printed document (ISO 16684-1), in Dublin Core and, for the journal, PRISM 3: what libraries and
 * reference managers read from a PDF.
 */
export function xmpPacket(record: XmpRecord): string {
  const { journal, date } = record;
  const day = `${date}T00:00:00Z`;
  const description = x(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      'xmlns:prism': 'http://prismstandard.org/namespaces/basic/3.0/',
    },
    [
      x('dc:format', 'application/pdf'),
      x('dc:title', [alternatives(record.title)]),
      ...(record.authors.length > 0 ? [x('dc:creator', [list('rdf:Seq', record.authors)])] : []),
      ...(record.description === undefined ? [] : [x('dc:description', [alternatives(record.description)])]),
      x('dc:subject', [list('rdf:Bag', record.keywords)]),
      x('dc:language', [list('rdf:Bag', [LANGUAGE])]),
      x('dc:publisher', [list('rdf:Bag', [record.publisher])]),
      x('dc:rights', [alternatives(record.rights)]),
      x('dc:identifier', record.address),
      x('prism:publicationName', journal.title),
      x('prism:issn', journal.issn),
      x('prism:number', String(journal.number)),
      x('prism:coverDisplayDate', String(journal.year)),
      ...(record.firstPage === undefined ? [] : [x('prism:startingPage', record.firstPage)]),
      x('prism:url', record.address),
      x('pdf:Keywords', record.keywords.join('; ')),
      x('xmp:CreateDate', day),
      x('xmp:ModifyDate', day),
      x('xmp:MetadataDate', day),
    ],
  );
  const packet = x(null, [
    { type: 'instruction', name: 'xpacket', value: 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"' },
    x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
      x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [description]),
    ]),
    { type: 'instruction', name: 'xpacket', value: 'end="r"' },
  ]);
  return toXml(packet);
}

function alternatives(texts: Localized<string>): Element {
  return x('rdf:Alt', [
    x('rdf:li', { 'xml:lang': 'x-default' }, texts[LANGUAGE]),
    ...LOCALES.map((locale) => x('rdf:li', { 'xml:lang': locale }, texts[locale])),
  ]);
}

function list(kind: 'rdf:Seq' | 'rdf:Bag', texts: readonly string[]): Element {
  return x(
    kind,
    texts.map((text) => x('rdf:li', text)),
  );
}
