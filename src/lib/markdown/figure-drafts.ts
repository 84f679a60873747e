import type { Point, Position } from 'unist';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { MirrorFigure, TableFigure } from '../../schemas/figure.ts';
import type { TextRecord } from '../figures/model/record.ts';
import { withIssueUnits } from '../../schemas/issue-units.ts';
import { schemaFault } from '../../schemas/schema-fault.ts';
import { givenUnits } from './annotated.ts';
import { explainIssues, type ExplainedIssue } from './explain-issues.ts';
import { textsInOtherLanguage } from './field-languages.ts';
import { staticAttribute, staticPlace } from './static-value.ts';

/** Where a part of the definition of a figure is written in its file, for messages; of no part, the figure itself. */
export type PlaceOf = (path?: readonly PropertyKey[]) => Point | Position | undefined;

/** A figure as defined, before the tables of the text are read; of a table about which something is told already, its number alone, where it is known. */
export type FigureDraft =
  | { type: 'refused'; id: string; number: string | undefined }
  | { type: 'table'; id: string; definition: TableFigure; placeOf: PlaceOf }
  | { type: 'text'; id: string; record: TextRecord }
  | { type: 'mirror'; id: string; definition: MirrorFigure; placeOf: PlaceOf };

declare module 'vfile' {
  interface DataMap {
    figureDrafts: FigureDraft[];
  }
}

/** The figures of a file as its plugins have found them: its tables, then the editors' own. */
export function figureDrafts(file: VFile): FigureDraft[] {
  return (file.data.figureDrafts ??= []);
}

/** Reads and checks the definition of a figure; problems become messages of the file. */
export function readDefinition<S extends z.ZodType>(
  node: MdxJsxFlowElement,
  schema: S,
  place: string,
  file: VFile,
): z.infer<S> | undefined {
  const attribute = staticAttribute(node, 'figure');
  if (attribute === undefined) return undefined;
  if ('error' in attribute) {
    file.message(`${place}, figure: ${attribute.error}`, node, 'figure-definition');
    return undefined;
  }
  const placeOf = placesIn(node);
  const tell = (path: readonly PropertyKey[], { field, message }: { field: string; message: string }) =>
    void file.message(
      `${place}, ${['figure', field].filter(Boolean).join('.')}: ${message}`,
      placeOf(path),
      'figure-definition',
    );
  for (const fault of languageFaults(attribute.value)) tell(fault.place, fault);
  const stated = withIssueUnits(attribute.value, givenUnits(file.data.astro?.frontmatter));
  const result = schema.safeParse(stated, { error: schemaFault });
  if (result.success) return result.data;
  for (const fault of explainIssues(result.error.issues, stated)) tell(fault.place, fault);
  return undefined;
}

/** Where the parts of a figure's definition are written. */
export function placesIn(node: MdxJsxFlowElement): PlaceOf {
  return (path = []) =>
    path.length === 0 ? node.position : (staticPlace(node, 'figure', path) ?? node.position);
}

/** Titles and notes in another language than their field: one that is the same in all is a name. */
function languageFaults(definition: unknown): ExplainedIssue[] {
  const fields = Object(definition) as Readonly<Record<string, unknown>>;
  const isName = (field: string) => new Set(Object.values(Object(fields[field]) as object)).size === 1;
  return ['title', 'note']
    .filter((field) => !isName(field))
    .flatMap((field) => textsInOtherLanguage(definition, field));
}
