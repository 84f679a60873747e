import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { explainYaml, placeOfFault } from './explain-yaml.ts';
import type { LineOf } from './problem.ts';
import {
  isMap,
  isNode as isYamlNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { say } from '../faults/say.ts';

/** A document of YAML that was read: its data, or why it cannot be. */
export interface YamlDocument {
  data: unknown;
  faults: { line: number; message: string }[];
  /** The line, in the YAML, of the deepest part of a path that it has. */
  lineOf: LineOf;
}

/**
 * Reads YAML that is data alone: no tag, which may make something else of a text, and no anchor, with which a short file may
 * become an endless one. Both readers, ours and Astro's, have to find the same in it.
 */
export function readYaml(source: string): YamlDocument {
  const counter = new LineCounter();
  const document = parse(source, counter);
  if (document === undefined) {
    const message = say('listsWithoutEnd');
    return { data: undefined, faults: [{ line: 1, message }], lineOf: () => 1 };
  }
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path) ?? 0);
  const faults = [
    // What follows a fault of the syntax is mostly told because of it.
    ...document.errors.slice(0, 1).map(({ pos, message }) => ({
      line: lineAt(placeOfFault(message, pos[0], source)),
      message: say('notYaml', { reason: explainYaml(message, source.slice(pos[0])) }),
    })),
    ...impossibleDays(document).map(({ offset, day }) => ({
      line: lineAt(offset),
      message: say('noSuchDay', { day }),
    })),
    ...codeIn(document).map(({ offset, message }) => ({ line: lineAt(offset), message })),
  ];
  if (faults.length > 0) return { data: undefined, faults, lineOf };
  if (document.contents === null) {
    return {
      data: undefined,
      faults: [{ line: 1, message: say('yamlEmpty') }],
      lineOf,
    };
  }
  const data: unknown = document.toJS();
  // The schema tells of what is no record at all.
  if (typeof data !== 'object' || data === null) return { data, faults, lineOf };
  const differing = difference(data, readAsAstro(source));
  if (differing === undefined) return { data, faults, lineOf };
  const message = say('yamlAmbiguous');
  return { data: undefined, faults: [{ line: lineOf(differing), message }], lineOf };
}

/** Days that no calendar has: read as a time, 30 February is 2 March. */
function impossibleDays(document: Document.Parsed): { offset: number; day: string }[] {
  const found: { offset: number; day: string }[] = [];
  visit(document, {
    Scalar: (_, { value, source = '', range }) => {
      if (!(value instanceof Date) || !/^\d{4}-\d{2}-\d{2}$/u.test(source)) return;
      if (Number.isNaN(value.getTime()) || value.toISOString().slice(0, 10) !== source)
        found.push({ offset: range?.[0] ?? 0, day: source });
    },
  });
  return found;
}

/** The document; undefined where it is nested so deeply that no reader can follow. */
function parse(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  if (/^(?:[ \t]*[-?[{]){100}/mu.test(source) || /[[{](?:\s*[[{]){99}/u.test(source)) return undefined;
  try {
    return parseDocument(source, { lineCounter, customTags: ['timestamp'], logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Tags, anchors and aliases. */
function codeIn(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const add = (node: Node, what: string) =>
    found.push({
      offset: node.range?.[0] ?? 0,
      message: say('yamlValueItself', { what }),
    });
  visit(document, {
    Alias: (_, node) => {
      add(node, say('yamlAlias', { name: node.source }));
    },
    Value: (_, node) => {
      if (node.tag !== undefined)
        add(node, say('yamlTag', { name: node.tag.replace('tag:yaml.org,2002:', '!!') }));
      if (node.anchor !== undefined) add(node, say('yamlAnchor', { name: node.anchor }));
    },
  });
  return found;
}

/** What Astro's reader finds; an error where it cannot read it. */
function readAsAstro(source: string): unknown {
  try {
    return parseFrontmatter(`---\n${source.replace(/^---[ \t]*\r?\n/u, '')}\n---\n`).frontmatter;
  } catch (error) {
    return error;
  }
}

/** The path of the first value that differs; undefined where all are equal. */
function difference(one: unknown, other: unknown, path: string[] = []): string[] | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (!isNode(one) || !isNode(other)) return path;
  for (const [key, value] of Object.entries(one)) {
    const found = difference(value, (other as Record<string, unknown>)[key], [...path, key]);
    if (found !== undefined) return found;
  }
  return path;
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Error);
}

/** Where a field is named, or an item of a list begins; of one that is not there, the deepest part above it that is. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((each) => nameOf(each.key) === String(key)) : undefined;
    const part = pair ?? (isSeq(node) ? node.items[Number(key)] : undefined);
    const start = isPair(part) ? part.key : part;
    if (!isYamlNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = isPair(part) ? part.value : part;
  }
  return offset;
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
