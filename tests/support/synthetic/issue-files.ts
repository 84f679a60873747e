import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';

/** Data as YAML has it. */
export type Data = Readonly<Record<string, unknown>>;

/** An article's file, parted. */
export interface ArticleFile {
  slug: string;
  head: Data;
  body: string;
}

/** The files of an issue, read as data and text. */
export interface IssueFiles {
  articles: ArticleFile[];
  issue: Data;
  corrections: Data;
  source: string;
  /** The texts of what stands beside the issues: the files of the journal itself. */
  others: string[];
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/** Reads an issue from its folder, and the journal's own files from the root of the content. */
export function readIssueFiles(root: string, id: string): IssueFiles {
  const folder = join(root, 'issues', id);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    articles: readdirSync(folder)
      .filter((name) => extname(name) === '.mdx')
      .map((name) => {
        const [all = '', yaml = ''] = FRONTMATTER.exec(read(name)) ?? [];
        return { slug: basename(name, '.mdx'), head: dataOf(yaml), body: read(name).slice(all.length) };
      }),
    issue: dataOf(read('issue.yaml')),
    corrections: dataOf(read('corrections.yaml')),
    source: read('source.txt'),
    others: readdirSync(root)
      .filter((name) => extname(name) === '.yaml')
      .map((name) => readFileSync(join(root, name), 'utf8')),
  };
}

function dataOf(yaml: string): Data {
  return parse(yaml) as Data;
}
