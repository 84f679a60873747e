import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ArticlePicture } from './article-picture.ts';

/** A picture as a book or a printed page takes it along. */
export interface PortablePicture {
  /** What its file’s name ends with. */
  ending: string;
  mediaType: string;
  content: Uint8Array;
}

/** A page of 166 mm has so many dots at 240 to the inch; no e-reader shows more. */
const SIDE = 1600;
/** In bytes: what is heavier becomes a photograph, which a photograph saved as PNG should have been. */
const HEAVIEST = 1_000_000;
/** How large a picture may be in a file that holds everything: for a screen, not for a wall. */
const INLINED = { side: 900, quality: 70 };

/**
 * A picture in a format that every reading system knows (the core media types of EPUB: SVG, PNG, JPEG), of a bounded size:
 * the file as it is where it fits, a smaller one where it does not. `path` is where its file is now.
 */
export async function portablePicture({ format, mediaType, width, height }: ArticlePicture, path: string) {
  const bytes = await readFile(path);
  const asItIs = { ending: format, mediaType, content: bytes } satisfies PortablePicture;
  if (format === 'svg') return asItIs;
  const isSmall = Math.max(width, height) <= SIDE && bytes.length <= HEAVIEST;
  if (isSmall && format !== 'webp') return asItIs;
  const fitted = sharp(bytes)
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true });
  const drawn = format === 'jpeg' ? undefined : await fitted.clone().png({ compressionLevel: 9 }).toBuffer();
  if (drawn !== undefined && drawn.length <= HEAVIEST) {
    return { ending: 'png', mediaType: 'image/png', content: drawn } satisfies PortablePicture;
  }
  // What is seen through it is the paper.
  const content = await fitted
    .flatten({ background: 'white' })
    .jpeg({ quality: 85, mozjpeg: true })
    .toBuffer();
  return { ending: 'jpeg', mediaType: 'image/jpeg', content } satisfies PortablePicture;
}

/** A picture as small as a screen lets it be, for a file that holds everything; a drawing stays what it is. */
export async function inlinedPicture(
  { format, mediaType }: ArticlePicture,
  path: string,
): Promise<PortablePicture> {
  const bytes = await readFile(path);
  if (format === 'svg') return { ending: format, mediaType, content: bytes };
  const { side, quality } = INLINED;
  const content = await sharp(bytes)
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer();
  return { ending: 'webp', mediaType: 'image/webp', content };
}

/** A picture as an address that holds it. */
export function dataAddress({ mediaType, content }: PortablePicture): string {
  return `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;
}
