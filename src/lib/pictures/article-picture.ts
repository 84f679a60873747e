import { basename } from 'node:path';
import sharp from 'sharp';
import { kindOfPicture, type PictureKind } from './picture-kinds.ts';

/** A picture of an article: plain data, so that it can be handed on with the article. */
export interface ArticlePicture extends PictureKind {
  /** Its file name, beside the other files of the article. */
  name: string;
  /** Where its file is. */
  path: string;
  /** The full address of the file as the editors gave it: the largest that there is. */
  address: string;
  /** As it is shown, in pixels: a camera may have stored it lying on its side. */
  width: number;
  height: number;
}

/** What is known of a picture by its file. @throws where the file is none that the content check lets pass. */
export async function readArticlePicture(path: string, address: string): Promise<ArticlePicture> {
  const name = basename(path);
  return { ...kindOfPicture(name), name, path, address, ...(await sizeOf(path)) };
}

/** The size of a picture in pixels, upright. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(path).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}
