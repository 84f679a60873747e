/**
 * A reader of the few OpenType tables that the making of the fonts needs (OpenType 1.9.1, "Font file", cmap, hmtx,
 * GSUB), and a writer that replaces one of them. It takes plain sfnt bytes, not woff2.
 */

/** The tables of a font by their four-letter tags. */
export type Tables = Map<string, Buffer>;

/** The tables of a font given as plain sfnt bytes. */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let record = 0; record < font.readUInt16BE(4); record += 1) {
    const at = 12 + 16 * record;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** A table that has to be there. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}.`);
  return found;
}

/** Which glyph stands for each code point, from the first Unicode subtable of format 4 or 12. */
export function glyphsByCodePoint(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const at = cmap.readUInt32BE(4 + 8 * record + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap.subarray(at), glyphs);
    if (format === 12) readGroups(cmap.subarray(at), glyphs);
  }
  return glyphs;
}

function readSegments(cmap: Buffer, glyphs: Map<number, number>): void {
  const size = cmap.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.readUInt16BE(14 + segment);
    const start = cmap.readUInt16BE(16 + size + segment);
    const delta = cmap.readUInt16BE(16 + 2 * size + segment);
    const rangeAt = 16 + 3 * size + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(cmap: Buffer, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.readUInt32BE(12); group += 1) {
    const [start, end, glyph] = [16, 20, 24].map((offset) => cmap.readUInt32BE(offset + 12 * group)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code += 1) glyphs.set(code, glyph + code - start);
  }
}

/** A cmap table with one Unicode subtable of format 12. */
export function writeCmap(glyphs: Map<number, number>): Buffer {
  const codes = [...glyphs].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(12 + 16);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(3, 4); // platform Windows, encoding full Unicode
  head.writeUInt16BE(10, 6);
  head.writeUInt32BE(12, 8);
  head.writeUInt16BE(12, 12);
  head.writeUInt32BE(16 + 12 * codes.length, 16);
  head.writeUInt32BE(codes.length, 24);
  const groups = codes.map(([code, glyph]) => {
    const group = Buffer.alloc(12);
    [code, code, glyph].forEach((value, place) => group.writeUInt32BE(value, 4 * place));
    return group;
  });
  return Buffer.concat([head, ...groups]);
}

/** The font as plain sfnt bytes; the checksums stay empty, since the subsetter writes new ones. */
export function writeTables(tables: Tables, version: number): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.size, 4);
  const bodies: Buffer[] = [];
  let at = head.length;
  [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([tag, body], place) => {
      const record = 12 + 16 * place;
      head.write(tag, record, 'latin1');
      head.writeUInt32BE(at, record + 8);
      head.writeUInt32BE(body.length, record + 12);
      const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
      bodies.push(padded);
      at += padded.length;
    });
  return Buffer.concat([head, ...bodies]);
}

/** The advance width of a glyph in units of the em. */
export function advance(tables: Tables, glyph: number): number {
  const widths = table(tables, 'hhea').readUInt16BE(34);
  return table(tables, 'hmtx').readUInt16BE(4 * Math.min(glyph, widths - 1));
}

/** What the single substitutions of a GSUB feature put in the place of each glyph. */
export function substitutions(tables: Tables, feature: string): Map<number, number> {
  const gsub = table(tables, 'GSUB');
  const features = gsub.readUInt16BE(6);
  const lookups = gsub.readUInt16BE(8);
  const result = new Map<number, number>();
  for (let entry = 0; entry < gsub.readUInt16BE(features); entry += 1) {
    const record = features + 2 + 6 * entry;
    if (gsub.toString('latin1', record, record + 4) !== feature) continue;
    const list = features + gsub.readUInt16BE(record + 4);
    for (let place = 0; place < gsub.readUInt16BE(list + 2); place += 1) {
      const lookup = lookups + gsub.readUInt16BE(lookups + 2 + 2 * gsub.readUInt16BE(list + 4 + 2 * place));
      if (gsub.readUInt16BE(lookup) !== 1)
        throw new Error(`The feature ${feature} is no single substitution.`);
      for (let subtable = 0; subtable < gsub.readUInt16BE(lookup + 4); subtable += 1) {
        readSubstitution(gsub.subarray(lookup + gsub.readUInt16BE(lookup + 6 + 2 * subtable)), result);
      }
    }
  }
  return result;
}

function readSubstitution(subtable: Buffer, result: Map<number, number>): void {
  const covered = readCoverage(subtable.subarray(subtable.readUInt16BE(2)));
  const listed = subtable.readUInt16BE(0) === 2;
  covered.forEach((glyph, place) => {
    result.set(
      glyph,
      listed ? subtable.readUInt16BE(6 + 2 * place) : (glyph + subtable.readInt16BE(4)) & 0xffff,
    );
  });
}

function readCoverage(coverage: Buffer): number[] {
  const count = coverage.readUInt16BE(2);
  if (coverage.readUInt16BE(0) === 1) {
    return Array.from({ length: count }, (_, place) => coverage.readUInt16BE(4 + 2 * place));
  }
  return Array.from({ length: count }, (_, place) => {
    const start = coverage.readUInt16BE(4 + 6 * place);
    const end = coverage.readUInt16BE(6 + 6 * place);
    return Array.from({ length: end - start + 1 }, (__, step) => start + step);
  }).flat();
}
