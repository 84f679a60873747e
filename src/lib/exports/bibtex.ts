import type { Locale, Localized } from '../../schemas/localized.ts';
import { bibtexAddress, bibtexFile, bibtexNames, bibtexText, bibtexTitle } from './bibtex-text.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { Publication, RecordFile } from '../publication/publication.ts';
import { pdfAddress } from './pdf-address.ts';

/** The languages as babel and biblatex call them. */
const LANGUAGES: Localized<string> = { en: 'english', kk: 'kazakh', ru: 'russian' };

/**
 * Records that biblatex and the older BibTeX both read (https://ctan.org/pkg/biblatex, 2.2; btxdoc, 3.2). Where they
 * name a field differently it has the name that both know: `journal` and `year`, which biblatex takes as `journaltitle`
 * and `date`. `number` is the issue, as there is no volume. `pages` has the first page alone: `7+` would say that the
 * pages behind it do not follow one another, which the print does not say. The language is that of the record, for
 * biblatex in `langid`, for Zotero in `language`. Neither LaTeX style prints `publisher` and `file` of an article;
 * reference managers keep the one and fetch the other.
 *
 * Written here, because @citation-js/plugin-bibtex drops Cyrillic letters, or with `asciiOnly` off escapes nothing; it
 * makes its own keys, and braces a name together with the comma that parts it.
 */
export const bibtex: RecordFile = {
  ...KINDS.bibtex,
  write: (articles, locale) => articles.map((article) => bibtexEntry(article, locale)).join('\n'),
};

function bibtexEntry(publication: Publication, locale: Locale): string {
  const { records, article } = publication;
  const record = records[locale];
  const pdf = pdfAddress(publication);
  const fields: [name: string, value: string][] = [
    ['author', bibtexNames(record.author)],
    ['title', bibtexTitle(record.title)],
    ['journal', bibtexText(record['container-title'])],
    ['publisher', bibtexText(record.publisher)],
    ['year', yearOf(record)],
    ['number', bibtexText(record.issue)],
    ['pages', bibtexText(record.page)],
    ['issn', bibtexText(record.ISSN)],
    ['langid', LANGUAGES[locale]],
    ['language', LANGUAGES[locale]],
    ['url', bibtexAddress(record.URL)],
    ...(pdf === undefined ? [] : [['file', bibtexFile(pdf)] satisfies [string, string]]),
    ['abstract', bibtexText(record.abstract)],
    ['keywords', article.keywords[locale].map(bibtexText).join(', ')],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${record.id},\n${lines.join('')}}\n`;
}
