import type { Nodes, Root, Text } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Annotation, PlacedAnnotation } from '../content-tree/annotations.ts';
import { phraseFinder } from '../content-tree/find-phrase.ts';
import { EDITORS_MARK, hasClass } from '../content-tree/inline-from-hast.ts';
import { givenAnnotations } from './annotated.ts';

/** A run of text in a block, with its place in the text of the block and all that it stands in, the block first. */
interface Run {
  node: Text;
  start: number;
  end: number;
  within: Parent[];
}

type Parent = Extract<Nodes, { children: unknown[] }>;

/** A line of the authors' text: a paragraph, or an item of a list. */
interface Line {
  text: string;
  runs: Run[];
}

/** Where a phrase was found. */
interface Found {
  annotation: Annotation;
  line: Line;
  start: number;
  end: number;
}

/**
 * Sets a mark of the edition behind the words of each annotation that stand exactly once in the paragraphs, lists and
 * quotations of an article, however they are emphasized, linked or marked as of another language; note marks are no part of
 * them, citations are, as printed. How often each was found is kept with the frontmatter, for the content check, which knows the
 * files that state them. Headings, captions and tables carry no marks. Runs after the ids and the typography are made, and
 * before the content tree is read, which has the marks too.
 */
export function rehypeEditorsMarks() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter;
    const annotations = givenAnnotations(frontmatter);
    if (frontmatter === undefined || annotations.length === 0) return;
    const lines = linesOf(tree);
    const found = annotations.map((annotation) => ({ annotation, places: search(annotation, lines) }));
    const marked = found
      .flatMap(({ places: [first, ...more] }) => (first === undefined || more.length > 0 ? [] : [first]))
      .sort((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line) || a.end - b.end);
    frontmatter['annotations'] = [
      ...marked.map(({ annotation, line, start, end }) => ({
        ...annotation,
        count: 1,
        words: line.text.slice(start, end),
      })),
      ...found
        .filter(({ places }) => places.length !== 1)
        .map(({ annotation, places }) => ({ ...annotation, count: places.length, words: '' })),
    ] satisfies PlacedAnnotation[];
    // From the end, so that the places before a mark stay as they are.
    for (const place of marked.toReversed()) setMark(place);
  };
}

function search(annotation: Annotation, lines: readonly Line[]): Found[] {
  const find = phraseFinder(annotation.phrase);
  return lines.flatMap((line) => find(line.text).map(({ start, end }) => ({ annotation, line, start, end })));
}

/** The lines of the body, in their order. */
function linesOf(tree: Root): Line[] {
  const lines: Line[] = [];
  visit(tree, 'element', (body) => {
    if (body.properties['dataPart'] !== 'body') return;
    visit(body, 'element', (element) => {
      if (element.tagName === 'figure') return SKIP;
      const line: Line = { text: '', runs: [] };
      if (element.tagName === 'p' || element.tagName === 'li') collect(element, [element], line);
      if (line.runs.length > 0) lines.push(line);
      return undefined;
    });
    return SKIP;
  });
  return lines;
}

/** Gathers the runs of a line; blocks within it are lines of their own. */
function collect(parent: Parent, within: Parent[], line: Line): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      const start = line.text.length;
      line.text += child.value;
      line.runs.push({ node: child, start, end: line.text.length, within });
    } else if ('children' in child && !isApart(child)) collect(child, [...within, child], line);
  }
}

function isApart(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return /^(?:p|ul|ol|figure|blockquote)$/u.test(node.tagName) || node.properties.role === 'doc-noteref';
}

/** Sets a mark behind the last of its words; one that would stand in a link, or last in other markup, behind that. */
function setMark({ annotation, line, end }: Found): void {
  const run = line.runs.find((each) => each.start < end && end <= each.end);
  if (run === undefined) return;
  const { node, start, within } = run;
  const mark: MdxJsxTextElementHast = {
    type: 'mdxJsxTextElement',
    name: EDITORS_MARK,
    attributes: (['mark', 'id'] as const).map((name) => ({
      type: 'mdxJsxAttribute',
      name,
      value: annotation[name],
    })),
    children: [],
  };
  const [block, ...inner] = within;
  const link = inner.findIndex(isWhole);
  let depth = link === -1 ? inner.length : link;
  let before: Nodes = link === -1 ? node : (inner[link] ?? node);
  if (link === -1 && end < run.end) {
    const rest: Text = { type: 'text', value: node.value.slice(end - start) };
    node.value = node.value.slice(0, end - start);
    insertAfter(within.at(-1), node, [mark, rest]);
    return;
  }
  while (depth > 0 && inner[depth - 1]?.children.at(-1) === before) {
    depth -= 1;
    before = inner[depth] ?? before;
  }
  insertAfter(depth === 0 ? block : inner[depth - 1], before, [mark]);
}

/** Whether nothing of the editors may stand within: a link, or citations in their brackets. */
function isWhole(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'a' || hasClass(node, 'citations'));
}

function insertAfter(
  parent: Parent | undefined,
  before: Nodes,
  nodes: (Text | MdxJsxTextElementHast)[],
): void {
  const children = parent?.children as (Nodes | MdxJsxTextElementHast)[] | undefined;
  children?.splice(children.indexOf(before) + 1, 0, ...nodes);
}
