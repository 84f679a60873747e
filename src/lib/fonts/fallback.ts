import { advance, glyphsByCodePoint, readTables, table, type Tables } from './sfnt.ts';

/**
 * Fallback faces with the metrics of the real ones, so that the layout does not shift when these load. The method is that of
 * next/font and Fontaine: `size-adjust` is the ratio of the average advance widths, measured over a text of the script
 * instead of the alphabet; ascent and descent are the real face's, divided by that ratio.
 */

/** What a script's letters are measured over: sentences of the issue, the Cyrillic without blanks, which its file lacks. */
const SAMPLES = {
  latin:
    'The Fergana Valley has always been in the centre of attention of representatives of the expert and analytical community.',
  cyrillic:
    'ФерганскаядолинавсилусвоегогеостратегическогоположенияиграетключевуюрольвобеспеченииустойчивогоразвитиявЦентральнойАзии',
};

type Script = keyof typeof SAMPLES;

/** The code points of each script in the fallback faces. */
const SCRIPT_RANGES: Record<Script, string> = { latin: 'U+0000-03FF, U+1E00-FFFF', cyrillic: 'U+0400-052F' };

/** A system font, under the names of its metric-compatible versions. */
interface SystemFace {
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  /** The cut of ours that it replaces. */
  cut: string;
  local: readonly string[];
  /** Average advance over each sample in ems, measured on the last of the local names (Liberation 2.1, DejaVu 2.37). */
  width: Record<Script, number>;
}

/**
 * Times and Arial come first, although Georgia or Roboto may be nearer in looks: both have the Kazakh letters, which
 * Georgia has not, and a word is never set in two faces.
 */
const SYSTEM_FACES: readonly SystemFace[] = [
  {
    family: 'Serif fallback',
    style: 'normal',
    weight: '400 500',
    cut: 'serif',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Tinos', 'Liberation Serif'],
    width: { latin: 0.4019, cyrillic: 0.4924 },
  },
  {
    family: 'Serif fallback',
    style: 'italic',
    weight: '400 500',
    cut: 'serif-italic',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
    width: { latin: 0.4034, cyrillic: 0.4945 },
  },
  {
    family: 'Serif fallback',
    style: 'normal',
    weight: '600 700',
    cut: 'serif-bold',
    local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    width: { latin: 0.428, cyrillic: 0.5278 },
  },
  {
    family: 'Serif fallback 2',
    style: 'normal',
    weight: '400 700',
    cut: 'serif',
    local: ['Noto Serif', 'DejaVu Serif'],
    width: { latin: 0.5134, cyrillic: 0.6182 },
  },
  {
    family: 'Sans fallback',
    style: 'normal',
    weight: '400 500',
    cut: 'sans',
    local: ['Arial', 'ArialMT', 'Roboto', 'Arimo', 'Liberation Sans'],
    width: { latin: 0.4442, cyrillic: 0.537 },
  },
  {
    family: 'Sans fallback',
    style: 'normal',
    weight: '600 700',
    cut: 'sans-bold',
    local: ['Arial Bold', 'Arial-BoldMT', 'Roboto Bold', 'Liberation Sans Bold'],
    width: { latin: 0.4765, cyrillic: 0.5843 },
  },
  {
    family: 'Sans fallback 2',
    style: 'normal',
    weight: '400 600',
    cut: 'sans',
    local: ['DejaVu Sans'],
    width: { latin: 0.5092, cyrillic: 0.6182 },
  },
];

/** The average advance width of a text in ems; a character without a glyph is an error. */
function averageWidth(tables: Tables, sample: string): number {
  const glyphs = glyphsByCodePoint(tables);
  const widths = Array.from(sample).map((character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new Error(`The font has no glyph for ${character}.`);
    return advance(tables, glyph);
  });
  const em = table(tables, 'head').readUInt16BE(18);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / em;
}

/** The @font-face rules of the fallbacks; `cuts` gives each cut of ours as plain sfnt bytes at its text size. */
export function fallbackRules(cuts: ReadonlyMap<string, Record<Script, Buffer>>): string {
  return SYSTEM_FACES.flatMap((face) =>
    (Object.keys(SAMPLES) as Script[]).map((script) => rule(face, script, cuts)),
  ).join('\n');
}

function rule(face: SystemFace, script: Script, cuts: ReadonlyMap<string, Record<Script, Buffer>>): string {
  const cut = cuts.get(face.cut);
  if (cut === undefined) throw new Error(`There is no cut ${face.cut}.`);
  const tables = readTables(cut[script]);
  const ratio = averageWidth(tables, SAMPLES[script]) / face.width[script];
  const em = table(tables, 'head').readUInt16BE(18);
  const hhea = table(tables, 'hhea');
  const share = (units: number): string => `${((100 * Math.abs(units)) / em / ratio).toFixed(2)}%`;
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  src: ${face.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${(100 * ratio).toFixed(2)}%;
  ascent-override: ${share(hhea.readInt16BE(4))};
  descent-override: ${share(hhea.readInt16BE(6))};
  line-gap-override: ${share(hhea.readInt16BE(8))};
  unicode-range: ${SCRIPT_RANGES[script]};
}`;
}
