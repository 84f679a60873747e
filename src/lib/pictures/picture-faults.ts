import { readFile, stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { kindOfPicture, type PictureKind } from './picture-kinds.ts';
import { svgFaults } from './svg-faults.ts';
import { faultLanguage, say } from '../faults/say.ts';

/** What is wrong with the file of a picture, in an editor’s words; a warning does not stop a build. */
export interface PictureFaults {
  errors: readonly string[];
  warnings: readonly string[];
}

const SOUND: PictureFaults = { errors: [], warnings: [] };
const MB = 1_000_000;
/** What a reader on a slow line waits for when a picture is opened large; a drawing is text, and shown as it is. */
const HEAVIEST = { drawing: 2, pixels: 10 };
/** In pixels; no screen and no page shows more. */
const LONGEST_SIDE = 10_000;
/** In pixels: the column of the text, and as many again for dense screens; less than the column of a large screen is blurred. */
const WIDTH = { good: 1320, least: 800 };

const known = new Map<string, Promise<PictureFaults>>();

/** What is wrong with a picture; a file that has not changed is not read again. */
export async function pictureFaults(path: string): Promise<PictureFaults> {
  const { mtimeMs, size } = await stat(path);
  const key = `${faultLanguage()} ${path} ${String(mtimeMs)} ${String(size)}`;
  const faults = known.get(key) ?? readFaults(path);
  known.set(key, faults);
  return faults;
}

async function readFaults(path: string): Promise<PictureFaults> {
  const bytes = await readFile(path);
  const kind = kindOfPicture(path);
  if (bytes.length === 0) return error(say('pictureEmpty'));
  return kind.format === 'svg' ? drawingFaults(bytes) : pixelFaults(bytes, kind);
}

async function drawingFaults(bytes: Buffer): Promise<PictureFaults> {
  if (bytes.length > HEAVIEST.drawing * MB) {
    return error(say('drawingHeavy', { size: inMB(bytes) }));
  }
  const text = decoded(bytes);
  if (text === undefined) return error(await notSvg(bytes));
  const faults = svgFaults(text);
  if (faults.length > 0) return { errors: faults.map((fault) => say('svgRefused', { fault })), warnings: [] };
  return sharp(bytes)
    .metadata()
    .then(() => SOUND)
    .catch(() => error(say('svgUndrawable')));
}

async function notSvg(bytes: Buffer): Promise<string> {
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  return metadata === undefined ? say('svgNotUtf8') : otherKind(metadata.format, 'SVG');
}

async function pixelFaults(bytes: Buffer, { format, label }: PictureKind): Promise<PictureFaults> {
  // A size that no memory holds is told by its numbers, without decoding.
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (metadata === undefined) return error(say('pictureUnreadable', { label }));
  if (metadata.format !== format) return error(otherKind(metadata.format, label));
  return (
    sizeFaults(bytes, metadata) ??
    ((await isWhole(bytes)) ? warnings(metadata) : error(say('picturePartMissing')))
  );
}

function sizeFaults(bytes: Buffer, { autoOrient, pages = 1 }: Metadata): PictureFaults | undefined {
  const { width, height } = autoOrient;
  if (pages > 1) return error(say('pictureMoves'));
  if (Math.max(width, height) > LONGEST_SIDE) {
    return error(say('pictureLarge', { width, height }));
  }
  return bytes.length > HEAVIEST.pixels * MB ? error(say('pictureHeavy', { size: inMB(bytes) })) : undefined;
}

function warnings({ autoOrient: { width } }: Metadata): PictureFaults {
  if (width >= WIDTH.least) return SOUND;
  const message = say('pictureNarrow', { width, good: WIDTH.good });
  return { errors: [], warnings: [message] };
}

/** Whether all of a picture can be decoded. */
async function isWhole(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error' }).resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false }).toBuffer();
    return true;
  } catch {
    return false;
  }
}

function otherKind(format: string, label: string): string {
  const ending = { jpeg: 'jpg', png: 'png', webp: 'webp', svg: 'svg' }[format];
  const found = { format: format.toUpperCase(), label };
  return ending === undefined
    ? say('pictureUnknownKind', found)
    : say('pictureOtherKind', { ...found, ending });
}

function error(message: string): PictureFaults {
  return { errors: [message], warnings: [] };
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inMB(bytes: Buffer): number {
  return Number((bytes.length / MB).toFixed(1));
}
