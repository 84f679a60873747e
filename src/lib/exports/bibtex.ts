import type { Localized } from '../../schemas/localized.ts';
import { bibtexAddress, bibtexNames, bibtexText, bibtexTitle } from './bibtex-text.ts';
import { yearOf } from '../citation/record.ts';
import { KINDS } from '../publication/kinds.ts';
import type { ArticleFile } from '../publication/publication.ts';

/** The languages as babel and biblatex call them. */
const LANGUAGES: Localized<string> = { en: 'english', kk: 'kazakh', ru: 'russian' };

/**
 * A record that biblatex and the older BibTeX both read (https://ctan.org/pkg/biblatex, 2.2; btxdoc, 3.2). Where they
 * name a field differently it has the name that both know: `journal` and `year`, which biblatex takes as `journaltitle`
 * and `date`. `number` is the issue, as there is no volume. `pages` has the first page alone: `7+` would say that the
 * pages behind it do not follow one another, which the print does not say. `langid` is the language of the entry (its
 * hyphenation, its terms), `language` that of the article's text. An article has no field for its publisher.
 *
 * Written here, because @citation-js/plugin-bibtex drops Cyrillic letters, or with `asciiOnly` off escapes nothing; it
 * makes its own keys, and braces a name together with the comma that parts it.
 */
export const bibtex: ArticleFile = {
  ...KINDS.bibtex,
  write({ records, article }, locale) {
    const record = records[locale];
    const fields: [name: string, value: string][] = [
      ['author', bibtexNames(record.author)],
      ['title', bibtexTitle(record.title)],
      ['journal', bibtexText(record['container-title'])],
      ['year', yearOf(record)],
      ['number', bibtexText(record.issue)],
      ['pages', bibtexText(record.page)],
      ['issn', bibtexText(record.ISSN)],
      ['langid', LANGUAGES[locale]],
      ['language', LANGUAGES[record.custom['text-language']]],
      ['url', bibtexAddress(record.URL)],
      ['abstract', bibtexText(record.abstract)],
      ['keywords', article.keywords[locale].map(bibtexText).join(', ')],
    ];
    const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@article{${record.id},\n${lines.join('')}}\n`;
  },
};
