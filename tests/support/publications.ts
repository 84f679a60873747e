import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';
import { makePublication } from '../../src/lib/exports/make-publication.ts';
import type { Publication } from '../../src/lib/exports/publication.ts';
import type { FigureRecord } from '../../src/lib/figures/record.ts';
import { articlePlugins, htmlPlugins } from '../../src/lib/markdown/index.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { issueSchema } from '../../src/schemas/issue.ts';

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

/** The articles of an issue as its files are written from them, read without Astro. */
export async function readPublications(
  folder = 'content/issues/2020-4',
  site = new URL('http://localhost:4321'),
): Promise<Publication[]> {
  const issue = issueSchema.parse(parse(readFileSync(join(folder, 'issue.yaml'), 'utf8')));
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map(async (name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const [head = '', yaml = ''] = FRONTMATTER.exec(source) ?? [];
      const article = articleSchema.parse(parse(yaml));
      const made = await readText(source.slice(head.length), article);
      const slug = basename(name, '.mdx');
      return makePublication({ issueId: basename(folder), issue, slug, article, ...made }, site);
    });
  return (await Promise.all(read)).sort((a, b) => a.article.firstPage - b.article.firstPage);
}

/** One article of an issue. @throws where there is none of that name. */
export async function readPublication(slug: string): Promise<Publication> {
  const found = (await readPublications()).find((publication) => publication.slug === slug);
  if (found === undefined) throw new Error(`There is no article ${slug}.`);
  return found;
}
