import { oneLine } from '../../schemas/unwritable.ts';
import { fieldsBy, optional, partsOf, type FieldMap } from '../citation/field-map.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { RecordFile } from '../publication/publication.ts';
import { pdfAddress } from './pdf-address.ts';
import { recordIn, type RecordInLanguage } from './record-in-language.ts';

/**
 * RIS, which EndNote, Mendeley and Zotero read: a tag, two blanks, a hyphen, a blank, one line
 * (https://web.archive.org/web/20110902041932/http://www.refman.com/support/risformat_intro.asp). The journal stands in
 * `T2` alone: Zotero takes `JO` for its abbreviation. There is an `EP` only where the last page is stated. `C7` is EndNote's
 * tag for the number of an article, `M3` that for what an article is.
 */
export const ris: RecordFile = {
  ...KINDS.ris,
  write: (articles, locale) => articles.map((article) => risRecord(recordIn(article, locale))).join(''),
};

const TAGS: FieldMap<RecordInLanguage> = [
  ['TY', () => 'JOUR'],
  ['AU', ({ record }) => record.author.map(({ family, given }) => `${family}, ${given}`)],
  ['TI', ({ record }) => record.title],
  ['T2', ({ record }) => record['container-title']],
  ['PY', ({ record }) => yearOf(record)],
  ['DA', ({ facts }) => optional(facts.published, dayOf)],
  ['IS', ({ record }) => record.issue],
  ['SP', ({ facts }) => facts.firstPage],
  ['EP', ({ facts }) => facts.lastPage],
  ['C7', ({ facts }) => facts.articleNumber],
  ['SN', ({ issue }) => issue.journal.issn],
  ['SN', ({ facts }) => facts.eissn],
  ['PB', ({ record }) => record.publisher],
  ['DO', ({ facts }) => facts.doi],
  ['UR', ({ record }) => record.URL],
  ['L1', pdfAddress],
  ['LA', ({ record }) => record.language],
  ['M3', ({ record }) => record.genre],
  ['AB', ({ record }) => record.abstract],
  ['KW', ({ keywords }) => keywords],
];

function risRecord(record: RecordInLanguage): string {
  const lines = [...fieldsBy(TAGS, record), ['ER', ''] as const];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** A day as RIS has it: the parts of the date, and a fourth for words. */
function dayOf(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${year}/${month}/${day}/`;
}
