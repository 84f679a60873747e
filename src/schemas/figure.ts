import { z } from 'zod';
import { figureUnit as unit } from './figure-unit.ts';
import { inEachLocale, LOCALES, localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** Countries and unions that have a colour and a name of their own in the figures (ISO 3166-1, and EU, CIS, EAEU). */
export const COUNTRIES = [
  'KZ',
  'UZ',
  'KG',
  'TJ',
  'TM',
  'RU',
  'CN',
  'KR',
  'TR',
  'DE',
  'AF',
  'US',
  'IT',
  'NL',
  'FR',
  'CH',
  'ES',
  'PL',
  'GR',
  'LU',
  'RO',
  'AZ',
  'AM',
  'BY',
  'GE',
  'MD',
  'UA',
  'VN',
  'IR',
  'RS',
  'SG',
  'CIS',
  'EAEU',
  'EU',
] as const;

/** What a sign of a table of agreements says. */
export const STATUSES = ['in-force', 'notified', 'none'] as const;

const country = z.enum(COUNTRIES, { error: () => say('oneOf', { names: COUNTRIES.join(', ') }) });
/** Names for the labels of rows that are no countries; in the article's own language the label as printed will do. */
const names = z.record(text, z.strictObject(inEachLocale(() => prose.optional()))).default({});
/** The number of a table as printed: 3, or "1.1". */
const tableNumber = z.union([z.int().positive().transform(String), text], {
  error: () => say('tableNumberForm'),
});
const excluded = z.array(text).default([]);
const ofCountry = z.strictObject({ column: text, country });

const common = {
  title: localized(prose),
  /** The column that names the rows. */
  label: text,
  names,
  /** Labels of rows that stay out of the chart: totals and remainders. */
  exclude: excluded,
  /** A sentence of the editors that the reader of the chart needs, such as what an abbreviation stands for. */
  note: localized(prose).optional(),
};

/** A column of numbers by its header: a series of a country, of a year, or of whatever the header says. */
const column = z.union(
  [
    text.transform((header): Column => ({ column: header })),
    z.strictObject({
      column: text,
      country: country.optional(),
      year: z.int().min(1000).max(2999).optional(),
    }),
  ],
  { error: () => say('seriesForm') },
);

/** A column of numbers. */
export interface Column {
  column: string;
  country?: Country | undefined;
  year?: number | undefined;
}

/** Columns of numbers in one unit, drawn in one of the ordinary ways. */
const ofColumns = z
  .strictObject({
    kind: z.literal(['bars', 'stacked', 'lines', 'dots', 'shares', 'ranks']),
    ...common,
    series: z.array(column).min(1, { error: () => say('seriesMissing') }),
    /** Per cent for shares, ranks for ranks, if nothing is said. */
    unit: unit.optional(),
    /** The label of the row that has the sums of the others. */
    total: text.optional(),
  })
  .refine(({ kind, unit: stated }) => stated !== undefined || kind === 'shares' || kind === 'ranks', {
    path: ['unit'],
    error: () => say('figureUnitMissing'),
  })
  .refine(({ kind, unit: stated }) => kind !== 'ranks' || stated === undefined || stated === 'rank', {
    path: ['unit'],
    error: () => say('rankUnit'),
  });

/** The kinds of figures over a table. */
const OF_TABLES = [
  ofColumns,
  /** A country's trade by partner. */
  z.strictObject({
    kind: z.literal('trade'),
    ...common,
    reporter: country,
    year: z.int(),
    unit,
    turnover: text,
    exports: text,
    imports: text,
    share: text,
    total: text,
  }),
  /** Signs instead of numbers: a status for each country in each row. */
  z.strictObject({
    kind: z.literal('statuses'),
    ...common,
    series: z.array(ofCountry).min(1),
    signs: z.record(text, z.enum(STATUSES, { error: () => say('oneOf', { names: STATUSES.join(', ') }) })),
  }),
  /** What one country imports from two others, by product, against its whole import and their whole exports. */
  z.strictObject({
    kind: z.literal('flows'),
    ...common,
    unit,
    importer: country,
    importTotal: text,
    exporters: z.tuple([
      z.strictObject({ country, imports: text, exportTotal: text }),
      z.strictObject({ country, imports: text, exportTotal: text }),
    ]),
    total: text,
    /** Columns that are codes: text even where they look like numbers. */
    codes: z.array(text).default([]),
  }),
  /** One or two columns of numbers by row, the largest first, in groups where the author makes them. */
  z.strictObject({
    kind: z.literal('ranking'),
    ...common,
    series: z.array(z.strictObject({ column: text, unit, name: localized(prose) })).min(1),
    /** The author's groups, from the largest down: each row belongs to the first whose floor its share reaches. */
    groups: z.array(z.strictObject({ from: z.number(), name: localized(prose) })).default([]),
    /** The number of which the shares are shares, and the sentence that states it. */
    whole: z.strictObject({ value: z.number(), sentence: text }).optional(),
  }),
] as const;

/** How a table becomes a chart; the numbers stay in the table alone. */
export const tableFigureSchema = z.discriminatedUnion('kind', OF_TABLES, {
  error: () =>
    say('figureKind', { names: OF_TABLES.flatMap(({ shape }) => [...shape.kind.values]).join(', ') }),
});

/** One stated number: as printed, in the sentence it is from (the figure's own where none is given). */
const statedValue = z.strictObject({
  printed: text,
  /** What brings the printed number to the unit of the figure: 0.001 for million where the unit is billion. */
  times: z.number().positive().default(1),
  sentence: text.optional(),
});

const figureId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: () => say('figureIdForm') });

/** A figure that the editors draw from numbers of the text. */
export const textFigureSchema = z.strictObject({
  id: figureId,
  title: localized(prose),
  unit,
  note: localized(prose).optional(),
  /** The sentence that the numbers are from, exactly as in the text. */
  sentence: text.optional(),
  series: z
    .array(
      z.strictObject({
        name: localized(prose),
        country: country.optional(),
        /** The second series of the same country is hatched. */
        hatched: z.boolean().default(false),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        name: z.union([localized(prose), country], {
          error: () => say('rowNameForm', { languages: LOCALES.join(', '), countries: COUNTRIES.join(', ') }),
        }),
        values: z
          .array(
            z.union([text, statedValue, z.null()], {
              error: () => say('statedValueForm'),
            }),
          )
          .min(1),
      }),
    )
    .min(2),
});

/** The same flows as two tables of trade report them. */
export const mirrorFigureSchema = z.strictObject({
  id: figureId,
  title: localized(prose),
  /** The numbers of the two tables; each must be of the kind `trade`. */
  tables: z.tuple([tableNumber, tableNumber]),
});

/** A country or union of the figures. */
export type Country = (typeof COUNTRIES)[number];
/** What a sign says. */
export type Status = (typeof STATUSES)[number];
/** How a table becomes a chart. */
export type TableFigure = z.infer<typeof tableFigureSchema>;
/** One kind of it. */
export type TableFigureOf<K extends TableFigure['kind']> = Extract<TableFigure, { kind: K }>;
/** One of the ordinary kinds, over columns of numbers. */
export type ColumnsFigure = z.infer<typeof ofColumns>;
/** A figure drawn from the text. */
export type TextFigure = z.infer<typeof textFigureSchema>;
/** A figure of mirror statistics. */
export type MirrorFigure = z.infer<typeof mirrorFigureSchema>;
