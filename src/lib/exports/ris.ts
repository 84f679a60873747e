import { oneLine } from '../../schemas/unwritable.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { ArticleFile } from '../publication/publication.ts';

/**
 * RIS, which EndNote, Mendeley and Zotero read: a tag, two blanks, a hyphen, a blank, one line
 * (https://web.archive.org/web/20110902041932/http://www.refman.com/support/risformat_intro.asp). The journal stands in
 * `T2` alone: Zotero takes `JO` for its abbreviation. There is no `EP`, because the print does not say the last page.
 */
export const ris: ArticleFile = {
  ...KINDS.ris,
  write({ records, article }, locale) {
    const record = records[locale];
    const lines: [tag: string, value: string][] = [
      ['TY', 'JOUR'],
      ...record.author.map(({ family, given }): [string, string] => ['AU', `${family}, ${given}`]),
      ['TI', record.title],
      ['T2', record['container-title']],
      ['PY', yearOf(record)],
      ['IS', record.issue],
      ['SP', record.page],
      ['SN', record.ISSN],
      ['UR', record.URL],
      ['LA', record.language],
      ['AB', record.abstract],
      ...article.keywords[locale].map((word): [string, string] => ['KW', word]),
      ['ER', ''],
    ];
    return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
  },
};
