import type { IssueFacts } from '../../schemas/issue.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { authorsInRecords, titleInRecords } from '../../schemas/record-forms.ts';
import { textsInOtherLanguage } from '../markdown/field-languages.ts';
import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';
import { isSample } from './samples.ts';
import { say } from '../faults/say.ts';

/**
 * Titles and names that the journal's contents print in other words than the head of the article. Records follow the
 * contents, so the article has to state both forms; capitals and the length of dashes are no difference.
 */
export function checkRecordForms(issue: IssueFacts, articles: readonly CheckedArticle[]): Problem[] {
  const byPage = Map.groupBy(articles, ({ record }) => record?.firstPage);
  return articles.flatMap(({ file, record }) =>
    LOCALES.flatMap((locale): Problem[] => {
      const entry = issue.contents[locale].entries.find(({ page }) => page === record?.firstPage);
      // A sample in the contents is told of there.
      if (entry !== undefined && [entry.title, entry.authors].some(isSample)) return [];
      // Of two articles with one page it is not known which the entry is of.
      if (entry === undefined || record === undefined || byPage.get(entry.page)?.length !== 1) return [];
      const title = titleInRecords(record, locale);
      const authors = authorsInRecords(record, locale);
      // Of a title in another language that is told.
      const isForeign = ['title', 'recordTitle'].some((field) =>
        textsInOtherLanguage(record, field).some(({ place }) => place.at(-1) === locale),
      );
      return [
        ...(isForeign || areSameWords(title, entry.title)
          ? []
          : [
              {
                file,
                field: `${record.recordTitle[locale] === undefined ? 'title' : 'recordTitle'}.${locale}`,
                message: say('contentsOtherTitle', {
                  contents: entry.title,
                  article: title,
                  language: locale,
                }),
              },
            ]),
        ...(areSameWords(authors, entry.authors)
          ? []
          : [
              {
                file,
                field: `authors`,
                message: say('contentsOtherAuthors', {
                  contents: entry.authors,
                  article: authors,
                  language: locale,
                }),
              },
            ]),
      ];
    }),
  );
}

function areSameWords(first: string, second: string): boolean {
  return plain(first) === plain(second);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ');
}
