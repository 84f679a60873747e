import { sourceKeys } from '../citation/same-source.ts';
import { articleText } from './article-text.ts';
import { allIssues, type Article } from './articles.ts';

let indexed: Promise<Map<string, Set<Article>>> | undefined;

/** The articles that cite a source, by its keys: read once a build; while content is being edited, for every page. */
function articlesBySource(): Promise<Map<string, Set<Article>>> {
  if (import.meta.env.DEV) return indexSources();
  indexed ??= indexSources();
  return indexed;
}

async function indexSources(): Promise<Map<string, Set<Article>>> {
  const index = new Map<string, Set<Article>>();
  for (const article of (await allIssues()).flatMap(({ articles }) => articles)) {
    for (const { children } of (await articleText(article)).text.references) {
      for (const key of sourceKeys(children)) index.set(key, (index.get(key) ?? new Set()).add(article));
    }
  }
  return index;
}

/** Other articles of the journal that cite the same sources, by the numbers of an article's references; of the newest issue first. */
export async function sharedSources(article: Article): Promise<Map<number, Article[]>> {
  const index = await articlesBySource();
  const { references } = (await articleText(article)).text;
  return new Map(
    references.flatMap(({ number, children }) => {
      const citing = new Set(sourceKeys(children).flatMap((key) => [...(index.get(key) ?? [])]));
      const others = [...citing].filter(
        ({ issue, slug }) => issue !== article.issue || slug !== article.slug,
      );
      return others.length === 0 ? [] : [[number, others]];
    }),
  );
}
