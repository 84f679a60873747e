import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { BookFile } from './book.ts';

/** A style of the book's face; the files of this package have all scripts in one, which old readers need. */
export const STYLES = [
  { name: 'regular', source: '400Regular/Literata_400Regular.ttf' },
  { name: 'italic', source: '400Regular_Italic/Literata_400Regular_Italic.ttf' },
  { name: 'bold', source: '600SemiBold/Literata_600SemiBold.ttf' },
  { name: 'bold-italic', source: '600SemiBold_Italic/Literata_600SemiBold_Italic.ttf' },
] as const;

const PACKAGE = '@expo-google-fonts/literata';

/** The licence of the face, which asks to go with it. */
export const FONT_LICENCE = { name: 'SIL Open Font License 1.1', path: 'fonts/OFL.txt' };

/** Characters of every book, so that hyphens and list numbers of the reading system are in the same font. */
const BASE_CHARACTERS = `${Array.from({ length: 95 }, (_, place) => String.fromCodePoint(0x20 + place)).join('')}\u2010–—…“”‘’«»№↑
ӘәҒғҚқҢңӨөҰұҮүҺһІіАаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя`;
/** Kerning, ligatures, marks, the forms of a language, and the figures of tables. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'onum', 'pnum', 'tnum'];

/**
 * The face of the book, one TrueType file a style with every character of the text: small enough, and a word is never
 * set in two faces, not even where `unicode-range` or WOFF2 is unknown.
 */
export async function bookFonts(text: string): Promise<BookFile[]> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const characters = [...new Set(text + BASE_CHARACTERS)].toSorted().join('');
  const fonts = STYLES.map(async ({ name, source }): Promise<BookFile> => {
    const content = await subsetFont(await readFile(resolve(`${PACKAGE}/${source}`)), characters, {
      targetFormat: 'sfnt',
      noHinting: true,
      keepFeatures: FEATURES,
    });
    return { path: `fonts/literata-${name}.ttf`, mediaType: 'font/ttf', content };
  });
  const licence = await readFile(resolve(`${PACKAGE}/LICENSE_FONT`), 'utf8');
  return [
    ...(await Promise.all(fonts)),
    { path: FONT_LICENCE.path, mediaType: 'text/plain', content: licence },
  ];
}
