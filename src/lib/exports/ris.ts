import { oneLine } from '../../schemas/unwritable.ts';
import type { Locale } from '../../schemas/locales.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { Publication, RecordFile } from '../publication/publication.ts';
import { pdfAddress } from './pdf-address.ts';

/**
 * RIS, which EndNote, Mendeley and Zotero read: a tag, two blanks, a hyphen, a blank, one line
 * (https://web.archive.org/web/20110902041932/http://www.refman.com/support/risformat_intro.asp). The journal stands in
 * `T2` alone: Zotero takes `JO` for its abbreviation. There is no `EP`, because the print does not say the last page.
 */
export const ris: RecordFile = {
  ...KINDS.ris,
  write: (articles, locale) => articles.map((article) => risRecord(article, locale)).join(''),
};

function risRecord(publication: Publication, locale: Locale): string {
  const { records, article } = publication;
  const record = records[locale];
  const pdf = pdfAddress(publication);
  const lines: [tag: string, value: string][] = [
    ['TY', 'JOUR'],
    ...record.author.map(({ family, given }): [string, string] => ['AU', `${family}, ${given}`]),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['PY', yearOf(record)],
    ['IS', record.issue],
    ['SP', record.page],
    ['SN', record.ISSN],
    ['PB', record.publisher],
    ['UR', record.URL],
    ...(pdf === undefined ? [] : [['L1', pdf] satisfies [string, string]]),
    ['LA', record.language],
    ['AB', record.abstract],
    ...article.keywords[locale].map((word): [string, string] => ['KW', word]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
