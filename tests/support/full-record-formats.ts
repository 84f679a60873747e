import { coins } from '../../src/lib/discovery/coins.ts';
import { dublinCoreTags } from '../../src/lib/discovery/dublin-core-tags.ts';
import { highwireTags } from '../../src/lib/discovery/highwire.ts';
import { articleNode, authorNodes } from '../../src/lib/discovery/json-ld/article.ts';
import { journalNodes } from '../../src/lib/discovery/json-ld/journal.ts';
import { oaiRepository } from '../../src/lib/discovery/oai.ts';
import { articleLinks } from '../../src/lib/discovery/signposting.ts';
import { bibtex } from '../../src/lib/exports/bibtex.ts';
import { crossrefDeposit } from '../../src/lib/exports/crossref.ts';
import { cslJson } from '../../src/lib/exports/csl-json.ts';
import { articleDocument } from '../../src/lib/exports/epub/article.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { articlePdfRecord } from '../../src/lib/print/pdf-records.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { fullPublication, otherPublication } from './full-record.ts';

/** A record as each format has it. */
export const outputOf = (full: Publication) => ({
  jats: jats.write(full, 'en'),
  highwire: highwireTags(full)
    .map(({ name, content }) => `${name} ${content}`)
    .join('\n'),
  dublinCore: dublinCoreTags(full)
    .map((tag) =>
      tag.tag === 'meta' ? `${tag.name} ${tag.content}` : tag.tag === 'link' ? `${tag.rel} ${tag.href}` : '',
    )
    .join('\n'),
  jsonLd: JSON.stringify([articleNode(full), ...authorNodes(full), ...journalNodes(full.issue, undefined)]),
  csl: cslJson.write([full], 'en'),
  bibtex: bibtex.write([full], 'en'),
  ris: ris.write([full], 'en'),
  epub: articleDocument(full, new Map(), new Map()).content,
  markdown: markdown.write(full, 'en'),
  oai: oaiRepository([full], { address: 'https://journal.example/oai.xml' }) ?? '',
  crossref: crossrefDeposit([full, otherPublication()]) ?? '',
  signposting: articleLinks(full)
    .map(({ rel, href }) => `${rel} ${href}`)
    .join('\n'),
  coins: coins(full, 'kk'),
  pdf: articlePdfRecord({
    ...full,
    editionDay: full.issue.edition.updated,
    language: 'en',
    address: '',
    html: '',
    figures: new Map(),
    held: new Map(),
  }).xmp,
});

/** The full record as each format has it, to be read back. */
export const OUTPUT = outputOf(fullPublication());
/** A format of the record. */
export type Format = keyof typeof OUTPUT;
