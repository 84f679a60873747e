import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { articleSchema } from '../../schemas/article.ts';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import type { ContentTree } from '../content-tree/nodes.ts';
import { LEXICON_FILES } from '../lexicon/read-lexicon.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { compileArticle } from '../markdown/article-compiler.ts';
import { textPassages } from '../search/index/article-passages.ts';

/** A text of a file, and the language that its words are of. */
export interface WrittenText {
  file: string;
  /** The field, or the anchor of the passage. */
  field: string;
  language: Locale;
  text: string;
}

/** Fields that hold names, addresses and codes. */
const NO_WORDS = new Set(['name', 'authors', 'value', 'website', 'lines', 'printing', 'shares', 'region']);

/** Where the yaml files of a content root are, and the part of each that is words of the editors or of the print. */
const YAML_FILES: readonly [pattern: string, part?: string][] = [
  ['journal.yaml'],
  ['issues/*/issue.yaml'],
  ['issues/*/corrections.yaml', 'reasons'],
  ['issues/*/*.claims.yaml'],
  ['issues/*/*.changes.yaml'],
  ['issues/*/*.notes.yaml', 'notes'],
  [LEXICON_FILES],
];

/**
 * Every text of a tree of fields with its field. Those below `en`, `kk` and `ru` are of that language, the others of the one
 * that is given; without one they are left out.
 */
export function textsOf(file: string, tree: unknown, language?: Locale, field = ''): WrittenText[] {
  if (typeof tree === 'string') return language === undefined ? [] : [{ file, field, language, text: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, child]: [string, unknown]) =>
    textsOf(file, child, localeOf(name) ?? language, field === '' ? name : `${field}.${name}`),
  );
}

/** The texts of all files below a content root. */
export async function textsOfContent(root: string): Promise<WrittenText[]> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const found = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const records = YAML_FILES.flatMap(([pattern, part]) =>
    found(pattern).flatMap((file) => {
      const data = parse(read(file), withoutNames) as Record<string, unknown>;
      return textsOf(file, part === undefined ? data : data[part], localeOf(data['language']));
    }),
  );
  const articles = await Promise.all(found('issues/*/*.mdx').map((file) => textsOfArticle(file, read(file))));
  return [...records, ...articles.flat()];
}

/** The record of an article without the names of its authors, its text without the references, and what its figures add. */
async function textsOfArticle(file: string, source: string): Promise<WrittenText[]> {
  const { outcome, frontmatter } = await compileArticle(source, basename(file));
  if (outcome.status === 'rejected') throw outcome.reason;
  const { text: tree, figures } = frontmatter;
  // The fields as they are written: the plugins have put what they made beside them.
  const article = articleSchema.parse(parse(splitFrontmatter(source)?.fields ?? ''));
  const { title, abstract, keywords, authors } = article;
  const passages = textPassages({ article, text: tree as ContentTree });
  return [
    ...textsOf(file, { title, abstract, keywords }),
    ...authors.flatMap(({ credentials }) => textsOf(file, credentials, credentials.language, 'credentials')),
    ...passages
      .filter(({ kind }) => kind !== 'reference')
      .map(({ language, fragment, text }) => ({ file, field: fragment, language, text })),
    ...textsOf(file, figures),
  ];
}

/** A reviver that leaves out names, addresses and codes. */
function withoutNames(field: unknown, value: unknown): unknown {
  return typeof field === 'string' && NO_WORDS.has(field) ? undefined : value;
}

function localeOf(name: unknown): Locale | undefined {
  return LOCALES.find((locale) => locale === name);
}
