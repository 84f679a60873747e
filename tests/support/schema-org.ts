import { resolve } from 'node:path';
import ts from 'typescript';

/** A thing of a JSON-LD graph as a page has it. */
export interface GraphNode {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

const FILE = resolve('tests/support/nodes-of-a-page.ts');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
};

/** The vocabulary and the standard library, which are read once. */
const read = new Map<string, ts.SourceFile | undefined>();

/**
 * What is wrong with nodes by the vocabulary of schema.org: a type that it does not have, a property that the type does
 * not have, a value of a kind that the property does not take. The vocabulary is schema-dts, made of schema.org's own
 * definitions; the compiler reads each node as a literal of the type that it names.
 */
export function vocabularyProblems(nodes: readonly GraphNode[]): string[] {
  // The pages of a site name the same publisher, journal and people.
  const distinct = [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
  const lines = distinct.map(
    (node, index) =>
      `export const n${String(index)}: s.${node['@type']}Leaf = ${JSON.stringify(withPlainTexts(node))};`,
  );
  const source = ["import type * as s from 'schema-dts';", ...lines].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    if (name === FILE) return ts.createSourceFile(name, source, target);
    if (!read.has(name)) read.set(name, getSourceFile(name, target, ...rest));
    return read.get(name);
  };
  const program = ts.createProgram([FILE], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
    const name = distinct[line - 1]?.['@type'] ?? 'the nodes';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/**
 * The node as schema-dts can read it: a text that says its language is a text, and the constraint of an action's
 * property (https://schema.org/docs/actions.html) is said of that property.
 */
function withPlainTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainTexts);
  if (typeof value !== 'object' || value === null) return value;
  if ('@value' in value) return value['@value'];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/-input$/, ''), withPlainTexts(inner)]),
  );
}
