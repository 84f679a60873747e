/**
 * `npm run bench -- scale [1,4,12,100] [HOUSE]`: what a build without PDFs and ZIP costs as the journal grows, with pictures in its articles. `HOUSE` is
 * another clone of the project, to be compared with.
 */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressed } from '../../tests/support/page-weight.ts';
import { illustrateIssues } from '../../tests/support/synthetic/illustrate.ts';
import { writeSyntheticIssues } from '../../tests/support/synthetic/synthetic-issues.ts';
import { costOf } from './process-tree.ts';
import { row, table } from './table.ts';

/** What the targets are set for. */
const COUNTS = '1,4,12,100';
/** As many of the largest pages are compressed: one of them is the heaviest. */
const LARGEST = 12;

/** A file of a build with its size in bytes. */
interface BuiltFile {
  path: string;
  size: number;
}

/** The heaviest page as a reader gets it, in bytes of Brotli 11. */
function heaviestPage(dir: string, pages: readonly BuiltFile[]): BuiltFile {
  const [heaviest = { path: '–', size: 0 }] = pages
    .toSorted((a, b) => b.size - a.size)
    .slice(0, LARGEST)
    .map(({ path }) => ({ path, size: compressed(readFileSync(join(dir, path))) }))
    .sort((a, b) => b.size - a.size);
  return heaviest;
}

/** What `npm run build` runs in a house: npm itself and what it does afterwards are not measured. */
function buildScript(house: string): string {
  const { scripts } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.replace(/^node /, '');
}

/** Builds the site of so many issues and returns the row of the table. */
async function measure(count: number, house: string): Promise<string[]> {
  const content = resolve(`.cache/scale/content-${String(count)}`);
  const dir = resolve('.cache/scale/dist');
  writeSyntheticIssues(count, content);
  const pictures = await illustrateIssues(content);
  // What Astro keeps of an earlier build would make this one cheaper.
  for (const path of [dir, join(house, '.cache/astro')]) rmSync(path, { recursive: true, force: true });
  const { wall, cpu, peakMemory } = await costOf([process.execPath, buildScript(house)], {
    cwd: house,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: dir, AFTER_BUILD: '' },
  });
  const files = globSync('**/*', { cwd: dir })
    .map((path) => ({ path, stats: statSync(join(dir, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }): BuiltFile => ({ path, size: stats.size }));
  const pages = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  const heaviest = heaviestPage(dir, pages);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    String(count),
    wall.toFixed(1),
    cpu.toFixed(1),
    megabytes(peakMemory),
    String(pictures),
    String(pages.length),
    String(files.length),
    megabytes(files.reduce((sum, { size }) => sum + size, 0)),
    `${(heaviest.size / 1000).toFixed(1)} (${heaviest.path.replace(/index\.html$/, '')})`,
  ];
}

/** Measures one build after the other and prints a row of a Markdown table as each ends. */
export async function benchScale([counts = COUNTS, house = '.']: readonly string[]): Promise<void> {
  const head = [
    'Issues',
    'Wall, s',
    'CPU, s',
    'Memory, MB',
    'Pictures',
    'Pages',
    'Files',
    'MB',
    'Heaviest page, kB',
  ];
  console.log(`## Builds without PDFs and ZIP\n\n${table(head, [])}`);
  for (const count of counts.split(',').map(Number)) console.log(row(await measure(count, resolve(house))));
}
