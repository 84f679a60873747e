import { expect } from 'vitest';
import type { Series, View } from '../../src/lib/figures/model/spec.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { readFigures } from './figures.ts';

/** A title of a figure. */
export const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }";
/** A name of a series or row in three languages. */
export const named = (name: string) => `name: { en: '${name}', kk: 'Ә', ru: 'А' }`;

/** The views of a figure over a table, in English. */
export async function viewsOver(definition: string, rows: string[]): Promise<View[]> {
  const [header = ''] = rows;
  const lines = [header, header.replaceAll(/[^|]+/gu, ' --- '), ...rows.slice(1)];
  const text = `<Table number={1} figure={{ ${TITLE}, ${definition} }}>\n\nTable 1 – A\n\n${lines.join('\n')}\n\n</Table>\n`;
  return viewsIn(text);
}

/** The views of the last figure of a text, in English. @throws where something is wrong with it. */
export async function viewsIn(text: string): Promise<View[]> {
  const { figures, messages } = await readFigures(text);
  const figure = figures.at(-1);
  if (figure === undefined || messages.length > 0) throw new Error(messages.join('; '));
  return viewsOf(figure, wordingOf('en'));
}

/** The view of an id. @throws where there is none. */
export function viewAt(views: readonly View[], id: string): View {
  const found = views.find((view) => view.id === id);
  if (found === undefined) throw new Error(`there is no view "${id}"`);
  return found;
}

/** The numbers of a series. */
export const valuesOf = ({ data }: Series) => data.map(({ value }) => value);

/** The rows stand from above in the order of the table. */
export function expectRowsInOrder({ of }: DrawnChart): void {
  const places = of(0).map(({ y }) => y);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
}

/** Every bar begins at zero and ends where its number stands on the axis. */
export function expectBars(drawn: DrawnChart, series: number, values: readonly (number | null)[]): void {
  values.forEach((value, row) => {
    if (value === null) return;
    const bar = drawn.of(series)[row];
    // A bar begins at the edge of the line of zero.
    expect(Math.abs((bar?.base ?? NaN) - drawn.at(0))).toBeLessThanOrEqual(0.5);
    expect(bar?.x).toBeCloseTo(drawn.at(value), 1);
  });
}
