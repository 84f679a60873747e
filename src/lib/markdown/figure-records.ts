import type { Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { tableFigureSchema } from '../../schemas/figure.ts';
import { tableProblems } from '../figures/problems.ts';
import type { FigureRecord, TableRecord } from '../figures/model/record.ts';
import { staticAttribute } from './static-value.ts';

/** The figures of an article as its plugins have gathered them; they leave with the frontmatter. */
export function gatheredFigures(file: VFile): FigureRecord[] {
  const frontmatter = (file.data.astro ??= {}).frontmatter ?? {};
  file.data.astro.frontmatter = frontmatter;
  const known: unknown = frontmatter['figures'];
  if (Array.isArray(known)) return known as FigureRecord[];
  const figures: FigureRecord[] = [];
  frontmatter['figures'] = figures;
  return figures;
}

/** Reads and checks the definition of a figure; what is wrong goes to the messages of the file. */
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
  const result = schema.safeParse(attribute.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = ['figure', ...issue.path].join('.');
    const message =
      issue.code === 'unrecognized_keys'
        ? `unknown field ${issue.keys.join(', ')}: remove it or mend its spelling`
        : issue.message;
    file.message(`${place}, ${field}: ${message}`, node, 'figure-definition');
  }
  return undefined;
}

/** Notes the figure over a table where it has a sound definition; whether it has one. */
export function gatherTable(
  node: MdxJsxFlowElement,
  number: number,
  caption: Paragraph,
  table: Table,
  file: VFile,
): boolean {
  const place = `table ${String(number)}`;
  const definition = readDefinition(node, tableFigureSchema, place, file);
  if (definition === undefined) return false;
  const [header = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => toString(cell).trim()),
  );
  const record: TableRecord = {
    type: 'table',
    id: `table-${String(number)}`,
    number,
    caption: toString(caption),
    definition,
    table: { header, rows },
  };
  const problems = tableProblems(record);
  for (const { message } of problems) file.message(message, node, 'figure-data');
  if (problems.length > 0) return false;
  gatheredFigures(file).push(record);
  return true;
}
