import { readArticlePicture } from '../../src/lib/pictures/article-picture.ts';

/** The pictures of a sample’s text, with real files: a map of 1600 × 1000 pixels on a transparent ground, and a drawing. */
export const SAMPLE_PICTURES = await Promise.all(
  ['map.png', 'scheme.svg'].map((name) =>
    readArticlePicture(
      `tests/support/pictures/${name}`,
      `https://journal.example/issues/2020-4/every-node/${name}`,
    ),
  ),
);
