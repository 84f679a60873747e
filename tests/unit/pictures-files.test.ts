import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { pictureFaults } from '../../src/lib/pictures/picture-faults.ts';
import { readArticlePicture, type ArticlePicture } from '../../src/lib/pictures/article-picture.ts';
import { dataAddress, inlinedPicture, portablePicture } from '../../src/lib/pictures/portable-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MAP = readFileSync('tests/support/pictures/map.png');
const SCHEME = readFileSync('tests/support/pictures/scheme.svg', 'utf8');
/** A picture of noise, which no program makes small. */
const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width,
      height,
      channels,
      background: 'black',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return Promise.resolve(path);
}

const picture = async (name: string, content: Uint8Array | string): Promise<ArticlePicture> =>
  readArticlePicture(await put(name, content), `https://journal.example/${name}`);

describe('the file of a picture', () => {
  const faultsOf = async (name: string, content: Uint8Array | string) => {
    const { errors, warnings } = await pictureFaults(await put(name, content));
    return [...errors, ...warnings];
  };

  test('may be PNG, JPEG, WebP or SVG', async () => {
    const map = sharp(MAP).flatten({ background: 'white' });
    expect(await faultsOf('sound.png', MAP)).toEqual([]);
    expect(await faultsOf('sound.jpg', await map.clone().jpeg().toBuffer())).toEqual([]);
    expect(await faultsOf('sound.webp', await map.clone().webp().toBuffer())).toEqual([]);
    expect(await faultsOf('sound.svg', SCHEME)).toEqual([]);
  });

  test('is what its name says', async () => {
    const jpeg = await sharp(MAP).flatten().jpeg().toBuffer();
    expect(await faultsOf('other.png', jpeg)).toEqual([
      'this is JPEG, and its name says PNG: let its name end with .jpg, in src too',
    ]);
    expect(await faultsOf('gif.png', await sharp(MAP).gif().toBuffer())).toEqual([
      'this is GIF, and its name says PNG: open it in a program for pictures and save it again as PNG, JPEG or WebP',
    ]);
    expect(await faultsOf('svg.png', SCHEME)).toEqual([
      'this is SVG, and its name says PNG: let its name end with .svg, in src too',
    ]);
    expect(await faultsOf('png.svg', MAP)).toEqual([
      'this is PNG, and its name says SVG: let its name end with .png, in src too',
    ]);
  });

  test('is whole', async () => {
    const part = 'the picture is broken, a part of its file is missing: put the whole file here';
    const broken = (label: string) =>
      `the picture is broken, or no ${label}: open it in a program for pictures and save it again as PNG, JPEG or WebP`;
    expect(await faultsOf('empty.png', '')).toEqual(['the file is empty: put the picture here again']);
    expect(await faultsOf('words.png', 'a map')).toEqual([broken('PNG')]);
    expect(await faultsOf('half.png', MAP.subarray(0, MAP.length / 2))).toEqual([part]);
    const jpeg = await noise(900, 600).jpeg().toBuffer();
    expect(await faultsOf('half.jpg', jpeg.subarray(0, jpeg.length / 2))).toEqual([part]);
  });

  test('is large enough to be read, and not too large to be sent', async () => {
    const sized = (width: number, height: number) =>
      sharp(MAP).resize(width, height, { fit: 'fill' }).png().toBuffer();
    expect(await faultsOf('small.png', await sized(799, 500))).toEqual([
      'the picture is 799 pixels wide, and looks small or blurred: take one of 1320 if there is one',
    ]);
    expect(await faultsOf('enough.png', await sized(800, 500))).toEqual([]);
    expect(await faultsOf('long.png', await sized(10_001, 3))).toEqual([
      'the picture has 10001 × 3 pixels: save it with at most 4000 pixels on its longer side',
    ]);
    const heavy = await sharp(MAP)
      .resize(2000, 1700, { fit: 'fill' })
      .png({ compressionLevel: 0 })
      .toBuffer();
    expect(await faultsOf('heavy.png', heavy)).toEqual([
      `the picture has ${(heavy.length / 1e6).toFixed(1)} MB: save it with at most 4000 pixels on its longer side`,
    ]);
  });
});

describe('a picture that is taken along', () => {
  test('stands upright, as a camera meant it', async () => {
    const lying = await noise(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await picture('lying.jpg', lying)).toMatchObject({
      width: 600,
      height: 900,
      mediaType: 'image/jpeg',
    });
  });

  test('is the file as it is where every reading system knows it, and a smaller one where it is large', async () => {
    const map = await picture('map.png', MAP);
    expect(await portablePicture(map, map.path)).toEqual({
      ending: 'png',
      mediaType: 'image/png',
      content: MAP,
    });
    const scheme = await picture('scheme.svg', SCHEME);
    expect((await portablePicture(scheme, scheme.path)).mediaType).toBe('image/svg+xml');
    const webp = await picture('map.webp', await sharp(MAP).webp().toBuffer());
    expect((await portablePicture(webp, webp.path)).ending).toBe('png');
    const photograph = await picture(
      'photograph.jpg',
      await noise(1700, 300).jpeg({ quality: 60 }).toBuffer(),
    );
    const small = await portablePicture(photograph, photograph.path);
    expect([small.ending, (await sharp(small.content).metadata()).width]).toEqual(['jpeg', 1600]);
    const noisy = await picture('noisy.png', await noise(600, 600, 4).png().toBuffer());
    expect((await portablePicture(noisy, noisy.path)).ending).toBe('jpeg');
  });

  test('is small in a file that holds everything', async () => {
    const map = await picture('map.png', MAP);
    const inlined = await inlinedPicture(map, map.path);
    expect((await sharp(inlined.content).metadata()).width).toBe(900);
    expect(dataAddress(inlined)).toMatch(/^data:image\/webp;base64,UklGR/u);
  });
});
