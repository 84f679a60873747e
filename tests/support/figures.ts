import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import type { Locale } from '../../src/schemas/locales.ts';
import type { FigureRecord, TableRecord } from '../../src/lib/figures/model/record.ts';
import { articlePlugins, htmlPlugins } from '../../src/lib/markdown/index.ts';

/** The text of an article of the content, without its frontmatter. */
export function articleText(slug: string, issue = '2020-4'): string {
  const source = readFileSync(`content/issues/${issue}/${slug}.mdx`, 'utf8');
  return source.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** The figures that the plugins find in an article's text, and what they say is wrong with them. */
export async function readFigures(
  text: string,
  language: Locale = 'en',
): Promise<{ figures: FigureRecord[]; messages: string[]; infos: string[] }> {
  const file = new VFile({ value: text, data: { astro: { frontmatter: { language } } } });
  await createProcessor({
    remarkPlugins: [remarkGfm, ...articlePlugins],
    rehypePlugins: [...htmlPlugins],
  }).process(file);
  const figures: unknown = file.data.astro?.frontmatter?.['figures'];
  const told = Map.groupBy(file.messages, ({ fatal }) => fatal);
  // A warning of ours is one that does not say whether it is fatal.
  const [messages = [], infos = []] = [false, undefined].map((fatal) =>
    told.get(fatal)?.map(({ reason }) => reason),
  );
  return { figures: Array.isArray(figures) ? (figures as FigureRecord[]) : [], messages, infos };
}

/** A figure over a table, by its number. @throws where there is none. */
export function tableOf(figures: readonly FigureRecord[], number: number): TableRecord {
  const found = figures.find(
    (record): record is TableRecord => record.type === 'table' && record.number === String(number),
  );
  if (found === undefined) throw new Error(`there is no table ${String(number)}`);
  return found;
}
