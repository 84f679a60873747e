const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** An article in its two parts: the fields between the lines of dashes, from line 2 on, and the text from `textLine` on. */
export interface SplitArticle {
  fields: string;
  text: string;
  textLine: number;
}

/** Parts the fields of an article from its text; undefined where it has none. */
export function splitFrontmatter(source: string): SplitArticle | undefined {
  const [whole, fields] = FRONTMATTER.exec(source) ?? [];
  if (whole === undefined || fields === undefined) return undefined;
  return { fields, text: source.slice(whole.length), textLine: whole.split('\n').length };
}
