import { dictionary, fill } from '../../i18n/index.ts';
import { inLanguages } from '../../i18n/in-languages.ts';
import type { ArticleRecord } from '../../schemas/article.ts';
import type { JournalRecord } from '../../schemas/journal.ts';
import { LOCALES, type Locale } from '../../schemas/localized.ts';

/** Articles whose languages count. */
type Articles = readonly Pick<ArticleRecord, 'language'>[];

/** What the journal publishes and in which languages, for search engines, social networks and feed readers. */
export function journalDescription(journal: JournalRecord, articles: Articles, locale: Locale): string {
  return `${journal.description[locale]} ${languagesSentence(articles, locale)}`;
}

/** What the journal is, since when, and in which languages, in sentences. */
export function journalIntroduction(journal: JournalRecord, articles: Articles, locale: Locale): string {
  const since = fill(dictionary(locale).home.since, { year: journal.since });
  return `${journal.about[locale]} ${since} ${languagesSentence(articles, locale)}`;
}

/** The languages of the articles and of their records, as a line in a list of facts. */
export function languagesFact(articles: Articles, locale: Locale): string {
  return fill(dictionary(locale).about.facts.languagesValue, {
    articles: inLanguages(locale, languagesOf(articles)),
    records: inLanguages(locale, LOCALES),
  });
}

function languagesSentence(articles: Articles, locale: Locale): string {
  return fill(dictionary(locale).home.languages, {
    articles: inLanguages(locale, languagesOf(articles)),
    abstracts: inLanguages(locale, LOCALES),
  });
}

/** The languages that articles are in, each once, in the order in which the journal prints them. */
function languagesOf(articles: Articles): Locale[] {
  return LOCALES.filter((locale) => articles.some(({ language }) => language === locale));
}
