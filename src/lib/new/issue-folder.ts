import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { inEachLocale, type Localized } from '../../schemas/locales.ts';
import { say } from '../faults/say.ts';

const words = z.strictObject(inEachLocale(() => z.string()));
const nameWords = z.looseObject({ printed: z.string(), record: z.string().optional() });

/** What the contents of an issue say of an article; the check, not this, says what is wrong with the rest of it. */
const listedSchema = z.looseObject({
  firstPage: z.int().positive(),
  title: words,
  recordTitle: words.partial().optional(),
  authors: z.array(z.looseObject({ name: z.strictObject(inEachLocale(() => nameWords)) })),
});

/** An article as the contents list it. */
export interface ListedArticle {
  slug: string;
  page: number;
  title: Localized<string>;
  authors: Localized<string>;
}

/** The folder of an issue. */
export function issueFolder(root: string, id: string): string {
  if (!/^\d{4}-[1-9]\d?$/u.test(id)) {
    throw new Error(say('issueNameForm', { id }));
  }
  return join(root, 'issues', id);
}

/** The folder of an issue that is there. @throws where it is not. */
export function existingIssue(root: string, id: string): string {
  const folder = issueFolder(root, id);
  if (existsSync(join(folder, 'issue.yaml'))) return folder;
  throw new Error(say('issueAbsent', { id }));
}

/** Refuses what cannot be the address of an article. */
export function checkSlug(slug: string): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) return;
  throw new Error(say('slugRefused', { slug }));
}

/** The articles of an issue that can be read, and the names of those that cannot. */
export function listedArticles(folder: string): { articles: ListedArticle[]; unreadable: string[] } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const read = names.map((name) => ({ name, article: listedArticle(folder, name) }));
  return {
    articles: read.flatMap(({ article }) => article ?? []).sort((a, b) => a.page - b.page),
    unreadable: read.filter(({ article }) => article === undefined).map(({ name }) => name),
  };
}

/** Refuses a page on which another article of the issue begins. */
export function checkPage(folder: string, page: number | undefined): void {
  const other = listedArticles(folder).articles.find((article) => article.page === page);
  if (other === undefined) return;
  throw new Error(say('pageTaken', { page: other.page, slug: other.slug }));
}

/** The first page after those on which articles begin. */
export function freePage(folder: string): number {
  return Math.max(0, ...listedArticles(folder).articles.map(({ page }) => page)) + 1;
}

function listedArticle(folder: string, name: string): ListedArticle | undefined {
  const { fields = '' } = splitFrontmatter(readFileSync(join(folder, name), 'utf8')) ?? {};
  const result = listedSchema.safeParse(yamlOf(fields));
  if (!result.success) return undefined;
  const { firstPage, title, recordTitle, authors } = result.data;
  return {
    slug: basename(name, '.mdx'),
    page: firstPage,
    title: inEachLocale((locale) => recordTitle?.[locale] ?? title[locale]),
    authors: inEachLocale((locale) =>
      authors.map(({ name }) => name[locale].record ?? name[locale].printed).join(', '),
    ),
  };
}

function yamlOf(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}
