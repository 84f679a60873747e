import type { Position } from 'unist';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { MirrorFigure, TableFigure } from '../../schemas/figure.ts';
import type { TextRecord } from '../figures/model/record.ts';
import { withIssueUnits } from '../../schemas/issue-units.ts';
import { schemaFault } from '../../schemas/schema-fault.ts';
import { givenUnits } from './annotated.ts';
import { say } from '../faults/say.ts';
import { staticAttribute } from './static-value.ts';

/** Where a figure is written in its file, for messages. */
type Place = Position | undefined;

/** A figure as defined, before the tables of the text are read. */
export type FigureDraft =
  | { type: 'table'; id: string; definition: TableFigure; place: Place }
  | { type: 'text'; id: string; record: TextRecord }
  | { type: 'mirror'; id: string; definition: MirrorFigure; place: Place };

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
  const stated = withIssueUnits(attribute.value, givenUnits(file.data.astro?.frontmatter));
  const result = schema.safeParse(stated, { error: schemaFault });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = ['figure', ...issue.path].join('.');
    const message =
      issue.code === 'unrecognized_keys'
        ? say('fieldsUnknown', { fields: issue.keys.join(', ') })
        : issue.message;
    file.message(`${place}, ${field}: ${message}`, node, 'figure-definition');
  }
  return undefined;
}
