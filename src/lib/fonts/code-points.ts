import { SUPERIORS } from './cuts.ts';
import { glyphsByCodePoint, readTables, substitutions, writeCmap, writeTables } from './sfnt.ts';

/**
 * The font with a code point for each of ⁰¹²³⁴⁵⁶⁷⁸⁹. Fontsource's Latin files name only ¹²³ but draw all ten as the
 * numerators of fractions (feature `numr`); all ten use those glyphs, so that ¹⁰ has one height. Takes and returns
 * plain sfnt bytes.
 */
export function nameSuperiors(font: Buffer): Buffer {
  const tables = readTables(font);
  const glyphs = glyphsByCodePoint(tables);
  const numerators = substitutions(tables, 'numr');
  Array.from(SUPERIORS).forEach((superior, digit) => {
    const plain = glyphs.get(0x30 + digit);
    const numerator = plain === undefined ? undefined : numerators.get(plain);
    if (numerator === undefined) throw new Error(`The font draws no numerator for ${String(digit)}.`);
    glyphs.set(superior.codePointAt(0) ?? 0, numerator);
  });
  tables.set('cmap', writeCmap(glyphs));
  return writeTables(tables, font.readUInt32BE(0));
}

/** The font with the glyph of ’ for the apostrophe of a typewriter. Takes and returns plain sfnt bytes. */
export function curveApostrophe(font: Buffer): Buffer {
  const tables = readTables(font);
  const glyphs = glyphsByCodePoint(tables);
  const curved = glyphs.get(0x2019);
  if (curved === undefined) throw new Error('The font has no ’.');
  glyphs.set(0x27, curved);
  tables.set('cmap', writeCmap(glyphs));
  return writeTables(tables, font.readUInt32BE(0));
}
