import type { ArticleRecord, Author } from './article.ts';
import { LOCALES, localesFrom, type Locale } from './locales.ts';

/** The title of an article in records: as the journal's contents print it. */
export function titleInRecords({ title, recordTitle }: ArticleRecord, locale: Locale): string {
  return recordTitle[locale] ?? title[locale];
}

/** Whether an article has an abstract or keywords: an editorial need not. */
export function hasAbstract({ abstract, keywords }: Pick<ArticleRecord, 'abstract' | 'keywords'>): boolean {
  return LOCALES.some((locale) => abstract[locale] !== '' || keywords[locale].length > 0);
}

/** A person's name in records: as the journal's contents print it. */
export function nameInRecords({ printed, record }: { printed: string; record?: string | undefined }): string {
  return record ?? printed;
}

/** The authors of an article in records, in one line. */
export function authorsInRecords({ authors }: Pick<ArticleRecord, 'authors'>, locale: Locale): string {
  return authors.map(({ name }) => nameInRecords(name[locale])).join(', ');
}

/** A title or a name that the print gives in two forms: in the head of the article, and in the contents. */
export interface TwoForms {
  language: Locale;
  head: string;
  contents: string;
}

/** The titles and names of an article that the print gives in two forms. */
export function twoForms(article: ArticleRecord): TwoForms[] {
  const all = LOCALES.flatMap((language): TwoForms[] => [
    { language, head: article.title[language], contents: titleInRecords(article, language) },
    ...article.authors.map(({ name }) => ({
      language,
      head: name[language].printed,
      contents: nameInRecords(name[language]),
    })),
  ]);
  return all.filter(({ head, contents }) => head !== contents);
}

/** Whether keyword N, from 0, means the same in the three lists. */
export function isSameKeyword({ keywordsCorrespond }: ArticleRecord, index: number): boolean {
  if (typeof keywordsCorrespond === 'boolean') return keywordsCorrespond;
  return !keywordsCorrespond.except.includes(index + 1);
}

/** The forms of a name apart from that of a language: each once, with the first language that has it. */
export function otherNames({ name }: Author, locale: Locale): { language: Locale; form: string }[] {
  const own = nameInRecords(name[locale]);
  const languages = localesFrom(locale);
  const all = [
    ...languages.map((language) => ({ language, form: nameInRecords(name[language]) })),
    ...languages.map((language) => ({ language, form: name[language].printed })),
  ];
  return all.filter(
    ({ form }, place) => form !== own && all.findIndex((other) => other.form === form) === place,
  );
}
