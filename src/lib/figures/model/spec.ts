/** Names of the colours that series have; `colours.ts` says what they are. */
export type ColourName =
  | 'KZ'
  | 'UZ'
  | 'KG'
  | 'TJ'
  | 'TM'
  | 'RU'
  | 'EU'
  | 'neutral'
  | 'strong'
  | 'middle'
  | 'light'
  | 'good'
  | 'rust'
  | 'olive';

/** The fill of an area, so that series differ in more than colour: for the colour-blind, and in grey print. */
export type PatternName = 'solid' | 'hatch' | 'dots';

/** The shape of a point. */
export type ShapeName = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'star' | 'ring' | 'dash';

/** One number of a chart: as a value (null if missing), and as text with its unit. */
export interface Datum {
  value: number | null;
  text: string;
  /** The same without unit, for labels in the drawing. */
  short: string;
  /** Where the number stands in the text, as a fragment of the article. */
  anchor?: string;
  /** The status, in a matrix. */
  status?: string;
}

/** One series of a chart. */
export interface Series {
  name: string;
  colour: ColourName;
  pattern: PatternName;
  shape: ShapeName;
  data: Datum[];
  /** Colours of the single bars, where they differ from the series'. */
  colours?: ColourName[];
  /** Drawn to the left of zero. */
  mirrored?: boolean;
  /** Drawn as points over the bars. */
  points?: boolean;
}

/** How a view is drawn. */
export type Form = 'bars' | 'stacked' | 'diverging' | 'lines' | 'ranks' | 'dots' | 'matrix';

/** One view of a figure: a chart. */
export interface View {
  id: string;
  /** Its name in the choice of views. */
  label: string;
  form: Form;
  /** What the axis of values shows. */
  axis: string;
  /** Whether the values are per cent. */
  percent?: boolean;
  /** A remark at the end of each row, such as the gap between its bars. */
  remarks?: string[];
  /** The ends of an axis that says which is better, left and right. */
  ends?: [string, string];
  categories: string[];
  series: Series[];
  /** A text alternative: what is shown, and the extremes. */
  summary: string;
  /** A note, such as that the editors computed the values. */
  note?: string;
}

/** The number format of an axis, for the browser. */
export interface NumberStyle {
  group: string;
  decimal: string;
  /** The sign of per cent with what stands before it. */
  percent: string;
}

/** A figure in one language, ready to be drawn; plain data. */
export interface ChartSpec {
  id: string;
  title: string;
  /** Article, table, journal and address in one line, for every picture. */
  source: string;
  /** The stem of the names of downloaded files. */
  fileName: string;
  numbers: NumberStyle;
  views: View[];
  /** What the script needs to sort and quote the page's table; undefined if the figure has none. */
  table?: TableTools;
  words: ChartWords;
}

/** How the printed table of a figure is used: all in the language of the page. */
export interface TableTools {
  /** The column that names the rows, from 0. */
  label: number;
  /** Labels of the rows that keep their place when others are sorted. */
  pinned: string[];
  /** Unit and year of each column; empty where there is none. */
  notes: string[];
}

/** The words that the browser needs. */
export interface ChartWords {
  hint: string;
  sort: string;
  sorted: { ascending: string; descending: string; none: string };
  cell: string;
  cellWithUnit: string;
  copyCell: string;
  copy: string;
  copied: string;
  close: string;
  /** Said where a picture of the chart cannot be made, for the script that makes it does not come. */
  unloaded: string;
}
