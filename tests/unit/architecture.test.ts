import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const DRAWING = readFileSync('docs/ARCHITECTURE.md', 'utf8').split('```mermaid')[1]?.split('```')[0] ?? '';

/** The floors of the drawing from low to high; on a floor whose rooms are joined by arrows, those are steps of their own. */
const floors: string[][] = DRAWING.split(/^ {2}subgraph /mu)
  .slice(1)
  .flatMap((floor) => {
    const lines =
      floor
        .split(/^ {2}end$/mu)[0]
        ?.split('\n')
        .slice(1) ?? [];
    const rooms = lines.map((line) => [...line.matchAll(/\["([^"]+)"\]/gu)].map(([, room = '']) => room));
    const steps = rooms.filter((line) => line.length > 1).flat();
    const single = rooms.filter((line) => line.length === 1).flat();
    return [...steps.map((room) => [room]), single];
  })
  .filter((floor) => floor.length > 0);

/** Inside the room of figures, from low to high; the folder itself is the door. */
const FIGURES = [['model'], ['kinds', 'draw'], ['']];

/** All code of the site and its scripts; `env.d.ts` is the compiler's. */
const files = globSync('{src,scripts}/**/*.{ts,astro,js}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'src/env.d.ts');

function roomOf(file: string): string | undefined {
  const place = file.replace(/^src\//u, '');
  return floors.flat().find((room) => place === room || place.startsWith(`${room}/`));
}

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room));
}

/** The files of this project that a file imports, type imports included. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, path = '']) =>
    normalize(join(dirname(file), path.replace(/\?.*$/u, ''))).replaceAll('\\', '/'),
  );
}

const code = files.map((file) => ({ file, imports: importsOf(file) }));

describe('the drawing of the house', () => {
  test('has floors, and every file of the code stands in a room of it', () => {
    expect(floors.length).toBeGreaterThan(6);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test('draws no room that is not there', () => {
    const empty = floors.flat().filter((room) => !files.some((file) => roomOf(file) === room));
    expect(empty).toEqual([]);
  });

  test('is obeyed: a room imports only rooms on lower floors', () => {
    const upward = code.flatMap(({ file, imports }) =>
      imports
        .filter((other) => /\.(?:ts|astro|js)$/u.test(other) && other.startsWith('s'))
        .map((other) => ({ file, other, from: roomOf(file) ?? '', to: roomOf(other) ?? '' }))
        .filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from))
        .map(({ file, other }) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('is obeyed inside the room of figures', () => {
    const partOf = (file: string) => /^src\/lib\/figures\/(?:([^/]+)\/)?[^/]+$/u.exec(file)?.[1] ?? '';
    const heightOf = (part: string) => FIGURES.findIndex((floor) => floor.includes(part));
    const isInside = (file: string) => file.startsWith('src/lib/figures/');
    const upward = code
      .filter(({ file }) => isInside(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter((other) => isInside(other) && partOf(other) !== partOf(file))
          .filter((other) => heightOf(partOf(other)) >= heightOf(partOf(file)))
          .map((other) => `${file} → ${other}`),
      );
    expect(upward).toEqual([]);
  });

  test('no tool of the tests is built into the site', () => {
    const borrowed = code
      .filter(({ file }) => file.startsWith('src/'))
      .flatMap(({ file, imports }) =>
        imports.filter((other) => /^(?:tests|scripts)\//u.test(other)).map((other) => `${file} → ${other}`),
      );
    expect(borrowed).toEqual([]);
  });

  test('no two files import each other, at any distance', () => {
    const graph = new Map(code.map(({ file, imports }) => [file, imports]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const other of graph.get(file) ?? []) walk(other, [...path, file]);
      done.add(file);
    };
    for (const { file } of code) walk(file, []);
    expect(circles).toEqual([]);
  });
});
