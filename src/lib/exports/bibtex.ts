import type { Localized } from '../../schemas/localized.ts';
import { bibtexAddress, bibtexFile, bibtexNames, bibtexText, bibtexTitle } from './bibtex-text.ts';
import { fieldsBy, optional, type FieldMap } from '../citation/field-map.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { RecordFile } from '../publication/publication.ts';
import { pdfAddress } from './pdf-address.ts';
import { recordIn, type RecordInLanguage } from './record-in-language.ts';

/** The languages as babel and biblatex call them. */
const LANGUAGES: Localized<string> = { en: 'english', kk: 'kazakh', ru: 'russian' };

/**
 * Records that biblatex and the older BibTeX both read (https://ctan.org/pkg/biblatex, 2.2; btxdoc, 3.2). Where they
 * name a field differently it has the name that both know: `journal` and `year`, which biblatex takes as `journaltitle`
 * and `date`. `number` is the issue, as there is no volume. Where no last page is stated,
 * `pages` has the first alone: `7+` would say that the pages behind it do not follow one another, which nobody says. The language is that of the record, for
 * biblatex in `langid`, for Zotero in `language`. Neither LaTeX style prints `publisher` and `file` of an article;
 * reference managers keep the one and fetch the other.
 *
 * Written here, because @citation-js/plugin-bibtex drops Cyrillic letters, or with `asciiOnly` off escapes nothing; it
 * makes its own keys, and braces a name together with the comma that parts it.
 */
export const bibtex: RecordFile = {
  ...KINDS.bibtex,
  write: (articles, locale) => articles.map((article) => bibtexEntry(recordIn(article, locale))).join('\n'),
};

const FIELDS: FieldMap<RecordInLanguage> = [
  ['author', ({ record }) => bibtexNames(record.author)],
  ['title', ({ record }) => bibtexTitle(record.title)],
  ['journal', ({ record }) => bibtexText(record['container-title'])],
  ['publisher', ({ record }) => bibtexText(record.publisher)],
  ['year', ({ record }) => yearOf(record)],
  ['number', ({ record }) => bibtexText(record.issue)],
  ['pages', ({ facts: { firstPage, lastPage } }) => [firstPage ?? [], lastPage ?? []].flat().join('--')],
  ['eid', ({ facts }) => facts.articleNumber],
  ['issn', ({ record }) => bibtexText(record.ISSN)],
  ['doi', ({ facts }) => optional(facts.doi, bibtexAddress)],
  ['entrysubtype', ({ record }) => optional(record.genre, bibtexText)],
  ['copyright', ({ facts }) => optional(facts.licence, bibtexAddress)],
  ['langid', ({ locale }) => LANGUAGES[locale]],
  ['language', ({ locale }) => LANGUAGES[locale]],
  ['url', ({ record }) => bibtexAddress(record.URL)],
  ['file', (article) => optional(pdfAddress(article), bibtexFile)],
  ['abstract', ({ record }) => optional(record.abstract, bibtexText)],
  ['keywords', ({ keywords }) => keywords.map(bibtexText).join(', ')],
];

function bibtexEntry(record: RecordInLanguage): string {
  const lines = fieldsBy(FIELDS, record).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${record.record.id},\n${lines.join('')}}\n`;
}
