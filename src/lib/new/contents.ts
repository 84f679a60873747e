import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { SAMPLE } from '../../schemas/sample.ts';
import { listedArticles, type ListedArticle } from './issue-folder.ts';

const coverSchema = z.object({
  cover: z.object({ titles: z.array(z.object({ title: z.string(), page: z.int() })) }),
});

/** Writes the contents of an issue from its articles, and names on the cover those that it does not name yet. */
export function writeContents(folder: string): { articles: number; unreadable: string[] } {
  const file = join(folder, 'issue.yaml');
  const { articles, unreadable } = listedArticles(folder);
  if (articles.length > 0) writeFileSync(file, withContents(readFileSync(file, 'utf8'), articles));
  return { articles: articles.length, unreadable };
}

/** The record of an issue with the contents that its articles make; its comments and all else stay. */
function withContents(issue: string, articles: readonly ListedArticle[]): string {
  const document = parseDocument(issue);
  for (const locale of LOCALES) {
    const entries = articles.map(({ page, title, authors }) => ({
      authors: authors[locale],
      title: title[locale],
      page,
    }));
    document.setIn(['contents', locale, 'entries'], document.createNode(entries));
  }
  const stated = coverSchema.safeParse(document.toJS());
  const onCover = stated.success ? stated.data.cover.titles : [];
  const titles = articles.map(({ page, title }) => {
    const own = onCover.find((each) => each.page === page);
    return own === undefined || own.title.startsWith(SAMPLE[ROOT_LOCALE])
      ? { title: title[ROOT_LOCALE], page }
      : own;
  });
  document.setIn(['cover', 'titles'], document.createNode(titles));
  return document.toString({ lineWidth: 110 });
}
