declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
    dropTables?: readonly string[];
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  /** A part of a font: only the characters of the text, and of the axes only what is asked for. */
  export default function subsetFont(font: Buffer, text: string | null, options: Options): Promise<Buffer>;
}
