import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { z } from 'zod';
import { checkClaims } from '../../src/lib/claims/check-claims.ts';
import { differingChecks } from '../../src/lib/claims/placed-check.ts';
import { placedNotes, type PlacedNote } from '../../src/lib/content-tree/annotations.ts';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';
import { kindsOf } from '../../src/lib/publication/kinds.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import type { RelatedArticle } from '../../src/lib/publication/relations.ts';
import type { FigureRecord } from '../../src/lib/figures/model/record.ts';
import { annotate, annotationsIn } from '../../src/lib/markdown/annotated.ts';
import { annotationsOf, readBeside, type Beside } from '../../src/lib/markdown/beside.ts';
import { articlePlugins, htmlPlugins } from '../../src/lib/markdown/index.ts';
import { claimsSchema, type Claims } from '../../src/schemas/claims.ts';
import { changesSchema, type Change } from '../../src/schemas/changes.ts';
import type { ShownPicture } from '../../src/lib/markdown/pictures.ts';
import { readArticlePicture } from '../../src/lib/pictures/article-picture.ts';
import { besideArticle } from '../../src/schemas/beside-article.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import type { IssueRecord } from '../../src/schemas/issue.ts';
import { issuesInContent, readIssue } from './issues-in-content.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/** The content tree and the figures of an article's MDX, made by the plugins that the site is built with. */
export async function readText(
  mdx: string,
  frontmatter: Record<string, unknown> = { language: 'en' },
  beside: Beside = {},
): Promise<{ text: ContentTree; figures: FigureRecord[]; notes: PlacedNote[]; pictures: string[] }> {
  const own = { ...frontmatter };
  annotate(own, { annotations: annotationsOf(beside), units: beside.units ?? {} });
  const file = new VFile({ value: mdx, data: { astro: { frontmatter: own } } });
  await createProcessor({
    remarkPlugins: [remarkGfm, ...articlePlugins],
    rehypePlugins: [...htmlPlugins],
  }).process(file);
  const made = file.data.astro?.frontmatter ?? {};
  const pictures = ((made['pictures'] ?? []) as ShownPicture[]).map(({ name }) => name);
  return {
    text: made['text'] as ContentTree,
    figures: (made['figures'] ?? []) as FigureRecord[],
    notes: placedNotes(annotationsIn(made)),
    pictures: [...new Set(pictures)],
  };
}

const ISSUE = 'content/issues/2020-4';
const SITE = new URL('http://localhost:4321');

/** An article's file, read: its record, and its text as MDX. */
interface ArticleFile extends RelatedArticle {
  mdx: string;
  /** What the files beside it say of its words. */
  beside: Beside;
  /** What it says of numbers. */
  claims: Claims | undefined;
  changes: readonly Change[];
  /** The folder of its issue. */
  folder: string;
}

/** The articles of an issue as its files are written from them, read without Astro. */
export async function readPublications(folder = ISSUE, site = SITE): Promise<Publication[]> {
  const issue = readIssue(folder);
  const all = articleFiles(dirname(folder));
  const own = all.filter((file) => file.issue === basename(folder));
  return Promise.all(own.map((file) => publicationOf(file, issue, all, site)));
}

/** One article of the journal's issue, read the same way. */
export async function readPublication(slug: string): Promise<Publication> {
  const all = articleFiles(dirname(ISSUE));
  const file = all.find((each) => each.issue === basename(ISSUE) && each.slug === slug);
  if (file === undefined) throw new Error(`${ISSUE} has no article ${slug}`);
  return publicationOf(file, readIssue(ISSUE), all, SITE);
}

async function publicationOf(
  { issue: issueId, slug, record: article, mdx, beside, claims, changes, folder }: ArticleFile,
  issue: IssueRecord,
  all: readonly ArticleFile[],
  site: URL,
): Promise<Publication> {
  const { pictures: names, ...made } = await readText(mdx, article, beside);
  const { language } = article;
  const checked = claims && checkClaims(claims, { language, text: made.text }).checked;
  const differing = differingChecks(checked ?? []);
  const pictures = await Promise.all(
    names.map((name) =>
      readArticlePicture(join(folder, slug, name), new URL(`/issues/${issueId}/${slug}/${name}`, site).href),
    ),
  );
  return makePublication(
    { issueId, issue, slug, article, changes, ...made, differing, pictures, kinds: kindsOf([]) },
    site,
    all,
  );
}

const known = new Map<string, ArticleFile[]>();

/** The articles of all issues in a folder, as the site has them: those of the newest issue first, by their pages. */
function articleFiles(issues: string): ArticleFile[] {
  const files = known.get(issues) ?? issuesInContent(issues).flatMap((id) => filesOf(join(issues, id)));
  known.set(issues, files);
  return files;
}

function filesOf(folder: string): ArticleFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const [head = '', yaml = ''] = FRONTMATTER.exec(source) ?? [];
      const record = articleSchema.parse(parse(yaml));
      return {
        folder,
        issue: basename(folder),
        slug: basename(name, '.mdx'),
        record,
        mdx: source.slice(head.length),
        beside: readBeside(join(folder, name)),
        claims: readYaml(join(folder, name), 'claims', claimsSchema),
        changes: readYaml(join(folder, name), 'changes', changesSchema)?.changes ?? [],
      };
    })
    .sort((a, b) => a.record.firstPage - b.record.firstPage);
}

/** A file beside an article; undefined where there is none. */
function readYaml<S extends z.ZodType>(
  article: string,
  kind: Parameters<typeof besideArticle>[1],
  schema: S,
): z.infer<S> | undefined {
  const file = besideArticle(article, kind);
  return existsSync(file) ? schema.parse(parse(readFileSync(file, 'utf8'))) : undefined;
}
