import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { articleSchema, type ArticleRecord } from '../../schemas/article.ts';
import { articlePlugins, htmlPlugins } from '../markdown/index.ts';
import type { Findings } from './problem.ts';
import { checkYaml } from './yaml.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** An article that was checked: its record if it is valid, and the problems of the file. */
export interface CheckedArticle extends Findings {
  file: string;
  record: ArticleRecord | undefined;
}

/** Checks one article: its frontmatter by the schema, its text by the plugins that will build it. */
export async function checkArticle(file: string, source: string): Promise<CheckedArticle> {
  const match = FRONTMATTER.exec(source);
  if (match === null) {
    const message = 'there is no frontmatter: begin the file with a line ---, the fields, and a line ---';
    return { file, record: undefined, errors: [{ file, line: 1, message }], warnings: [] };
  }
  const [head, yaml = ''] = match;
  const frontmatter = checkYaml(file, yaml, articleSchema, 2);
  const body = await checkBody(file, source, head, frontmatter.data);
  return {
    file,
    record: frontmatter.data,
    errors: [...frontmatter.problems, ...body.errors],
    warnings: body.warnings,
  };
}

async function checkBody(
  file: string,
  source: string,
  head: string,
  record: ArticleRecord | undefined,
): Promise<Findings> {
  // Blanks in place of the frontmatter keep the line and column numbers of the text.
  const text = head.replace(/[^\n]/g, ' ') + source.slice(head.length);
  const vfile = new VFile({ value: text, path: file, data: { astro: { frontmatter: { ...record } } } });
  const findings: Findings = { errors: [], warnings: [] };
  try {
    await createProcessor({
      remarkPlugins: [remarkGfm, ...articlePlugins],
      rehypePlugins: [...htmlPlugins],
    }).process(vfile);
  } catch (error) {
    const line =
      error instanceof Object && 'line' in error && typeof error.line === 'number' ? error.line : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    findings.errors.push({
      file,
      line,
      message: `this is not MDX: ${reason}. A brace or an angle bracket that is text is written \\{ or \\<; a component is closed by </Name> on a line of its own`,
    });
  }
  for (const { reason, line, fatal } of vfile.messages) {
    if (fatal === true) continue;
    const list = fatal === undefined ? findings.warnings : findings.errors;
    list.push({ file, line, message: reason });
  }
  return findings;
}
