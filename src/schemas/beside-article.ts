/** What may be said of an article in a file beside it: `SLUG.notes.yaml` beside `SLUG.mdx`. */
export const BESIDE_ARTICLE = ['notes', 'claims', 'changes'] as const;

/** The file beside an article that says something of it; the article is named with `.mdx` or without. */
export function besideArticle(article: string, what: (typeof BESIDE_ARTICLE)[number]): string {
  return `${article.replace(/\.mdx$/u, '')}.${what}.yaml`;
}
