import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';
import { kindsOf } from '../../src/lib/publication/kinds.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import type { FigureRecord } from '../../src/lib/figures/model/record.ts';
import { articlePlugins, htmlPlugins } from '../../src/lib/markdown/index.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import type { IssueRecord } from '../../src/schemas/issue.ts';
import { readIssue } from './issues-in-content.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/** The content tree and the figures of an article's MDX, made by the plugins that the site is built with. */
export async function readText(
  mdx: string,
  frontmatter: Record<string, unknown> = { language: 'en' },
): Promise<{ text: ContentTree; figures: FigureRecord[] }> {
  const file = new VFile({ value: mdx, data: { astro: { frontmatter: { ...frontmatter } } } });
  await createProcessor({
    remarkPlugins: [remarkGfm, ...articlePlugins],
    rehypePlugins: [...htmlPlugins],
  }).process(file);
  const made = file.data.astro?.frontmatter ?? {};
  return { text: made['text'] as ContentTree, figures: (made['figures'] ?? []) as FigureRecord[] };
}

const ISSUE = 'content/issues/2020-4';
const SITE = new URL('http://localhost:4321');

/** The articles of an issue as its files are written from them, read without Astro. */
export async function readPublications(folder = ISSUE, site = SITE): Promise<Publication[]> {
  const issue = readIssue(folder);
  const slugs = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => basename(name, '.mdx'));
  const read = await Promise.all(slugs.map((slug) => readArticle(folder, issue, slug, site)));
  return read.sort((a, b) => a.article.firstPage - b.article.firstPage);
}

/** One article of the journal's issue, read the same way. */
export function readPublication(slug: string): Promise<Publication> {
  return readArticle(ISSUE, readIssue(ISSUE), slug, SITE);
}

async function readArticle(
  folder: string,
  issue: IssueRecord,
  slug: string,
  site: URL,
): Promise<Publication> {
  const source = readFileSync(join(folder, `${slug}.mdx`), 'utf8');
  const [head = '', yaml = ''] = FRONTMATTER.exec(source) ?? [];
  const article = articleSchema.parse(parse(yaml));
  const made = await readText(source.slice(head.length), article);
  return makePublication(
    { issueId: basename(folder), issue, slug, article, ...made, kinds: kindsOf([]) },
    site,
  );
}
