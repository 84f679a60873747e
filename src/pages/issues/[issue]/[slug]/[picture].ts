import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { picturePaths } from '../../../../lib/journal/pictures.ts';
import type { ArticlePicture } from '../../../../lib/pictures/article-picture.ts';

export const getStaticPaths = picturePaths;

/** A picture as the editors gave it, the largest that there is. */
export const GET: APIRoute<{ picture: ArticlePicture }> = async ({ props: { picture } }) =>
  new Response(await readFile(picture.path), { headers: { 'content-type': picture.mediaType } });
