import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ALT, CREDIT } from './pictures.ts';
import { hashOf } from './random.ts';

/** The size of a made map in pixels: what an author sends. */
const SIZE = { width: 1600, height: 1000 };
const TOWNS = 24;
/** A figure whose picture is lost, with its number where it has one. */
const LOST = /<Figure(?: number=\{(?<number>[^}]+)\})?(?<end>>| \/>)/gu;

/**
 * Gives every article of a content root pictures, each its own and the same in every run: a map in place of each lost one,
 * in an article of sections without any a drawing before the last. Returns how many.
 */
export async function illustrateIssues(root: string): Promise<number> {
  const articles = globSync('issues/*/*.mdx', { cwd: root }).toSorted();
  const counts = await Promise.all(articles.map((article) => illustrate(join(root, article), article)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function illustrate(file: string, seed: string): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const folder = file.replace(/\.mdx$/u, '');
  const alt = (name: keyof typeof ALT) => `alt={${JSON.stringify(ALT[name])}}`;
  const names: string[] = [];
  let shown = text.replaceAll(LOST, (_, number: string | undefined, end: string) => {
    const name = `map-${String(names.push('png'))}.png`;
    const stated = number === undefined ? '' : ` number={${number}}`;
    return `<Figure${stated} src="${name}" ${alt('map.png')} credit="${CREDIT}"${end}`;
  });
  if (!shown.includes('src="')) {
    const at = shown.lastIndexOf('\n## ');
    if (at < 0) return 0;
    names.push('svg');
    shown = `${shown.slice(0, at)}\n<Figure src="map-1.svg" ${alt('map.png')} credit="${CREDIT}" />\n${shown.slice(at)}`;
  }
  if (names.length > 0) mkdirSync(folder, { recursive: true });
  await Promise.all(
    names.map(async (format, index) => {
      const map = drawnMap(`${seed} ${String(index)}`);
      const path = join(folder, `map-${String(index + 1)}.${format}`);
      writeFileSync(path, format === 'svg' ? map : await sharp(Buffer.from(map)).png().toBuffer());
    }),
  );
  writeFileSync(file, shown);
  return names.length;
}

/** A map of towns and the roads between them, on a ground of heights. */
function drawnMap(seed: string): string {
  const place = (index: number) => ({
    x: hashOf(`${seed} x ${String(index)}`) % SIZE.width,
    y: hashOf(`${seed} y ${String(index)}`) % SIZE.height,
  });
  const towns = Array.from({ length: TOWNS }, (_, index) => place(index));
  const heights = towns.map(
    ({ x, y }, index) =>
      `<circle cx="${String(x)}" cy="${String(y)}" r="${String(90 + index * 12)}" fill="#8a6d3b" fill-opacity="0.06"/>`,
  );
  const road = towns.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
  const dots = towns.map(({ x, y }) => `<circle cx="${String(x)}" cy="${String(y)}" r="9" fill="#1d2733"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIZE.width)}" height="${String(SIZE.height)}" viewBox="0 0 ${String(SIZE.width)} ${String(SIZE.height)}"><rect width="100%" height="100%" fill="#f4efe4"/>${heights.join('')}<polyline points="${road}" fill="none" stroke="#a33" stroke-width="4"/>${dots.join('')}</svg>`;
}
