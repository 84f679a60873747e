import { needsAbstract, type ArticleType } from '../../schemas/article-type.ts';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import type { KnownArticle, KnownAuthor } from '../new/article-head.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Head } from './head.ts';
import { plainText, type Finding, type Paragraph } from './manuscript.ts';
import { nameParts } from './names.ts';
import { say } from '../faults/say.ts';

/** What is known of a draft apart from its manuscript. */
export interface DraftPlace {
  /** The name of the article's file, without `.mdx`: its pictures stand in a folder of this name. */
  slug: string;
  /** The first page, where it is known. */
  page?: number | undefined;
  /** A page that no article of the issue has, for the draft to build. */
  freePage?: number | undefined;
  /** What the article is; a research article where nothing is stated. */
  type?: ArticleType | undefined;
}

/** The record that a manuscript's own front matter gives, and what the editor must look at in it. */
export function recordOf(
  front: FrontMatter,
  language: Locale,
  { slug, page, freePage = 1, type }: DraftPlace,
  abstractText: (abstract: Paragraph) => string = plainText,
): { record: KnownArticle; findings: Finding[] } {
  const findings: Finding[] = [];
  const authors = authorsOf(front, language, findings);
  const record: KnownArticle = {
    slug,
    language,
    firstPage: page ?? freePage,
    isPageStated: page !== undefined,
    type,
    doi: front.doi,
    title: byLanguage((locale) => sentenceCase(front.heads[locale]?.title, findings)),
    authors,
    abstract: byLanguage((locale) => {
      const abstract = front.abstract[locale];
      return abstract === undefined ? undefined : abstractText(abstract);
    }),
    keywords: byLanguage((locale) => front.keywords[locale]),
  };
  for (const what of ['title', 'abstract', 'keywords'] as const) {
    const values = record[what];
    const missing = LOCALES.filter((locale) => values[locale] === undefined);
    const isNeeded = what === 'title' || needsAbstract(type) || missing.length < LOCALES.length;
    if (isNeeded && missing.length > 0) {
      findings.push({
        kind: 'decide',
        place: '',
        message: say(`notFound_${what}`, { languages: missing.join(', ') }),
      });
    }
  }
  return { record, findings };
}

function byLanguage<T>(read: (locale: Locale) => T | undefined): Partial<Record<Locale, T>> {
  const all: Partial<Record<Locale, T>> = {};
  for (const locale of LOCALES) {
    const value = read(locale);
    if (value !== undefined) all[locale] = value;
  }
  return all;
}

function authorsOf(front: FrontMatter, language: Locale, findings: Finding[]): KnownAuthor[] {
  const lists = LOCALES.map((locale) => front.heads[locale]?.authors ?? []);
  const count = Math.max(...lists.map((list) => list.length));
  if (count === 0) {
    findings.push({ kind: 'decide', place: '', message: say('authorsNotFound') });
    return [];
  }
  for (const locale of LOCALES) {
    const own = front.heads[locale]?.authors.length ?? 0;
    if (own === count) continue;
    const message = say('authorsFewer', { own, count, language: locale });
    findings.push({ kind: 'decide', place: '', message });
  }
  const head = front.heads[language] ?? LOCALES.map((locale) => front.heads[locale]).find(hasAuthors);
  const unused = LOCALES.map((locale) => front.heads[locale])
    .filter((each) => each !== head)
    .flatMap((each) => each?.affiliations ?? []);
  for (const { text } of unused) {
    const message = say('lineOfOtherLanguage');
    findings.push({ kind: 'decide', place: text, message });
  }
  return Array.from({ length: count }, (_, index) => {
    const name = byLanguage((locale) => {
      const printed = front.heads[locale]?.authors[index]?.name;
      return printed === undefined ? undefined : nameParts(printed);
    });
    const parts = LOCALES.flatMap((locale) => name[locale] ?? []).map(
      ({ given, family }) => `${given} + ${family}`,
    );
    findings.push({
      kind: 'done',
      place: '',
      message: say('nameParts', { number: index + 1, parts: parts.join('; ') }),
    });
    return { name, credentials: credentialsOf(head, index) };
  });
}

function hasAuthors(head: Head | undefined): boolean {
  return (head?.authors.length ?? 0) > 0;
}

/** The lines about an author: those with one of the marks, or all where nothing is marked. */
function credentialsOf(head: Head | undefined, index: number): string | undefined {
  const marks = head?.authors[index]?.marks ?? [];
  const all = head?.affiliations ?? [];
  const own = all.filter(({ mark }) => mark !== undefined && marks.includes(mark));
  const chosen = own.length > 0 ? own : all;
  return chosen.length === 0 ? undefined : chosen.map(({ text }) => text).join('; ');
}

/** A title that is set in capitals as words: its look is the edition's, and names in it need an eye. */
function sentenceCase(title: string | undefined, findings: Finding[]): string | undefined {
  if (title === undefined || !/\p{L}/u.test(title) || /\p{Ll}/u.test(title)) return title;
  const message = say('titleInCapitals', { title });
  findings.push({ kind: 'decide', place: title, message });
  return title.slice(0, 1) + title.slice(1).toLowerCase();
}
