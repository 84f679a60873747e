import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../../src/schemas/locales.ts';

/** The real pictures of a made article: pixels on a transparent ground, and a drawing. */
export const PICTURES = ['map.png', 'scheme.svg'] as const;

/** What the pictures show. */
export const ALT: Record<(typeof PICTURES)[number], Localized<string>> = {
  'map.png': {
    en: 'Four towns of a valley and the road between them',
    kk: 'Алқаптың төрт қаласы және олардың арасындағы жол',
    ru: 'Четыре города долины и дорога между ними',
  },
  'scheme.svg': {
    en: 'From a draft by way of comments to a law',
    kk: 'Жобадан пікірлер арқылы заңға дейін',
    ru: 'От проекта через отзывы к закону',
  },
};

/** Whose the map is. */
export const CREDIT = 'Map: the Institute, 2026';

/**
 * An article whose lost pictures are there: that with a number and a caption is a map, that without is a drawing. Other texts
 * stay as they are. The captions stay the source’s.
 */
export function withPictures(body: string): string {
  if (!LOST.every((figure) => body.includes(figure))) return body;
  const [map, scheme] = PICTURES;
  const shown = (name: typeof map | typeof scheme) => `src="${name}" alt={${JSON.stringify(ALT[name])}}`;
  return body
    .replace(LOST[0], `<Figure number={1} ${shown(map)} credit="${CREDIT}">`)
    .replace(LOST[1], `<Figure ${shown(scheme)} />`);
}

const LOST = ['<Figure number={1}>', '<Figure />'] as const;

/** Puts the pictures into the folder of an article. */
export function writePictures(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of PICTURES) copyFileSync(join('tests/support/pictures', name), join(folder, name));
}
