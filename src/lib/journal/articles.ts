import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { ArticleRecord, Author } from '../../schemas/article.ts';
import { isSameKeyword } from '../../schemas/record-forms.ts';
import { besideArticle } from '../../schemas/beside-article.ts';
import { changesSchema, type Change } from '../../schemas/changes.ts';
import type { Corrections } from '../../schemas/correction.ts';
import { linksSchema, type Link } from '../../schemas/links.ts';
import { issueRecord, type IssueRecord } from '../../schemas/issue.ts';
import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';
import { optionalFile } from './optional-file.ts';

/** An article, with the entry that renders its text. */
export interface Article {
  issue: string;
  slug: string;
  record: ArticleRecord;
  /** What has changed in it since its first day on the web, in the order of the days. */
  changes: readonly Change[];
  entry: CollectionEntry<'articles'>;
}

/** An issue with its articles, in the order of their pages. */
export interface Issue {
  id: string;
  record: IssueRecord;
  articles: Article[];
  corrections: Corrections;
  /** What is known of addresses in its notes and references. */
  links: readonly Link[];
}

/** A person with all of his or her articles. */
export interface AuthorEntry {
  author: Author;
  articles: Article[];
}

/** A keyword with the forms that its authors gave it, and its articles. */
export interface KeywordEntry {
  word: string;
  id: string;
  forms: Localized<string[]>;
  articles: Article[];
}

let loaded: Promise<Issue[]> | undefined;

/** All issues, the newest first: loaded once a build; while content is being edited, anew for every page. */
export function allIssues(): Promise<Issue[]> {
  if (import.meta.env.DEV) return loadIssues();
  loaded ??= loadIssues();
  return loaded;
}

async function loadIssues(): Promise<Issue[]> {
  const [journal, issues, articles, corrections] = await Promise.all([
    getEntry('journal', 'journal'),
    getCollection('issues'),
    getCollection('articles'),
    getCollection('corrections'),
  ]);
  if (journal === undefined) throw new Error('content has no journal.yaml: add it beside issues/');
  return issues
    .map(({ id, data }) => ({
      id,
      record: issueRecord(data, journal.data),
      articles: articles
        .filter((entry) => entry.id.startsWith(`${id}/`))
        .map((entry) => ({
          issue: id,
          slug: entry.id.slice(id.length + 1),
          record: entry.data,
          changes: optionalFile(besideArticle(entry.id, 'changes'), changesSchema)?.changes ?? [],
          entry,
        }))
        .sort((a, b) => a.record.firstPage - b.record.firstPage),
      corrections: corrections.find((entry) => entry.id === id)?.data ?? { reasons: {}, entries: [] },
      links: optionalFile(`${id}/links.yaml`, linksSchema)?.links ?? [],
    }))
    .sort((a, b) => b.record.year - a.record.year || b.record.number - a.record.number);
}

/** The newest issue. @throws where there is none. */
export async function currentIssue(): Promise<Issue> {
  const [first] = await allIssues();
  if (first === undefined) throw new Error('content/issues holds no issue: add a folder with issue.yaml');
  return first;
}

/** Every author of every issue, sorted by family name in the given language. */
export async function allAuthors(locale: Locale): Promise<AuthorEntry[]> {
  const entries = new Map<string, AuthorEntry>();
  for (const article of (await allIssues()).flatMap((issue) => issue.articles)) {
    for (const author of article.record.authors) {
      const entry = entries.get(author.id) ?? { author, articles: [] };
      entry.articles.push(article);
      entries.set(author.id, entry);
    }
  }
  const { compare } = new Intl.Collator(locale);
  return [...entries.values()].sort((a, b) =>
    compare(sortName(a.author, locale), sortName(b.author, locale)),
  );
}

/** Every keyword of a language, sorted, each with its forms in the others where the lists correspond. */
export async function allKeywords(locale: Locale): Promise<KeywordEntry[]> {
  const entries = new Map<string, KeywordEntry>();
  for (const article of (await allIssues()).flatMap((issue) => issue.articles)) {
    const { keywords } = article.record;
    keywords[locale].forEach((word, index) => {
      const id = keywordId(word);
      const entry = entries.get(id) ?? { word, id, forms: inEachLocale<string[]>(() => []), articles: [] };
      if (!entry.articles.includes(article)) entry.articles.push(article);
      for (const other of LOCALES.filter(
        (candidate) => isSameKeyword(article.record, index) && candidate !== locale,
      )) {
        const form = keywords[other][index];
        const known = entry.forms[other].map(keywordId);
        if (form !== undefined && !known.includes(keywordId(form))) entry.forms[other].push(form);
      }
      entries.set(id, entry);
    });
  }
  const { compare } = new Intl.Collator(locale);
  return [...entries.values()].sort((a, b) => compare(a.word, b.word));
}

/** The fragment of a keyword on the page of keywords: its own letters, joined by hyphens. */
export function keywordId(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function sortName(author: Author, locale: Locale): string {
  return `${author.name[locale].family} ${author.name[locale].given}`;
}
