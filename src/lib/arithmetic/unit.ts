import { say } from '../faults/say.ts';

/** What numbers are measured in: the dimension, by the name of a unit of it, and how many of that one is. */
const BASES = {
  percent: { dimension: '', factor: 0.01 },
  'percent-of-gdp': { dimension: '', factor: 0.01 },
  points: { dimension: '', factor: 0.01 },
  times: { dimension: '', factor: 1 },
  number: { dimension: 'number', factor: 1 },
  rank: { dimension: 'number', factor: 1 },
  countries: { dimension: 'countries', factor: 1 },
  people: { dimension: 'people', factor: 1 },
  year: { dimension: 'years', factor: 1 },
  years: { dimension: 'years', factor: 1 },
  months: { dimension: 'years', factor: 1 / 12 },
  days: { dimension: 'days', factor: 1 },
  USD: { dimension: 'USD', factor: 1 },
  EUR: { dimension: 'EUR', factor: 1 },
  KZT: { dimension: 'KZT', factor: 1 },
  RUB: { dimension: 'RUB', factor: 1 },
  UZS: { dimension: 'UZS', factor: 1 },
  CNY: { dimension: 'CNY', factor: 1 },
  SEK: { dimension: 'SEK', factor: 1 },
  tonnes: { dimension: 'tonnes', factor: 1 },
  kilometres: { dimension: 'kilometres', factor: 1 },
  'square-kilometres': { dimension: 'square-kilometres', factor: 1 },
  hectares: { dimension: 'square-kilometres', factor: 0.01 },
  'cubic-metres': { dimension: 'cubic-metres', factor: 1 },
  'kilowatt-hours': { dimension: 'kilowatt-hours', factor: 1 },
  'gigawatt-hours': { dimension: 'kilowatt-hours', factor: 1e6 },
} as const;

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** The name of a unit without a scale. */
export type UnitBase = keyof typeof BASES;
/** A word that stands before a unit and multiplies it. */
export type UnitScale = keyof typeof SCALES;

/** A unit of measure, such as `million USD`. */
export interface Unit {
  base: UnitBase;
  scale?: UnitScale;
  /** How many of the first unit of its dimension one is. */
  factor: number;
  /** The exponents of the dimensions; none for a ratio. */
  dimension: Dimension;
  /** The editors' own unit, of which `base` says only that it counts things. */
  own?: OwnUnit;
}

/** The forms of a counted name, by the plural rule of its language. */
export interface CountedForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A unit that editors state, with its words by language. */
export interface OwnUnit {
  /** What it is called in files and addresses. */
  id: string;
  scale?: UnitScale | undefined;
  /** On an axis: GWh, Number of appeals. */
  short: Readonly<Record<string, string>>;
  /** After a number: appeals. */
  long: Readonly<Record<string, string | CountedForms>>;
}

/** Dimensions with their exponents; those that cancel out are left out. */
export type Dimension = Readonly<Record<string, number>>;

/** The names of units and of scales, in the order in which editors are told them. */
export const UNIT_BASES = Object.keys(BASES) as UnitBase[];
export const UNIT_SCALES = Object.keys(SCALES) as UnitScale[];

/** Reads a unit: a base, or a scale and a base; undefined where it is neither. */
export function parseUnit(text: string): Unit | undefined {
  const [, scale, base] = /^(?:(\S+) )?(\S+)$/u.exec(text) ?? [];
  if (base === undefined || !isBase(base)) return undefined;
  if (scale !== undefined && !isScale(scale)) return undefined;
  const { dimension, factor } = BASES[base];
  return {
    base,
    ...(scale === undefined ? {} : { scale }),
    factor: factor * (scale === undefined ? 1 : SCALES[scale]),
    dimension: dimension === '' ? {} : { [dimension]: 1 },
  };
}

/** An editors' own unit as a measure: a dimension of its own. */
export function measureOfOwn(own: OwnUnit): Unit {
  const { id, scale } = own;
  return {
    base: 'number',
    ...(scale === undefined ? {} : { scale }),
    factor: scale === undefined ? 1 : SCALES[scale],
    dimension: { [id]: 1 },
    own,
  };
}

/** What to write where a text is no unit. */
export function unitFault(text: string): string {
  return say('unitUnknown', { unit: text, units: UNIT_BASES.join(', '), scales: UNIT_SCALES.join(', ') });
}

/** The name of a unit, as it is read. */
export function unitName({ base, scale }: Unit): string {
  return scale === undefined ? base : `${scale} ${base}`;
}

/** Whether numbers in a unit that have no decimals are counted, not rounded. */
export function isCounted({ base, scale }: Unit): boolean {
  return scale === undefined && !isPercent(base) && base !== 'points';
}

/** Whether numbers in a unit are per cent of something. */
export function isPercent(base: UnitBase): boolean {
  return base === 'percent' || base === 'percent-of-gdp';
}

/** The dimension of a product, or, with -1, of a quotient. */
export function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names
      .map((name): [string, number] => [name, (a[name] ?? 0) + sign * (b[name] ?? 0)])
      .filter(([, exponent]) => exponent !== 0),
  );
}

/** Whether numbers of two dimensions can be added. */
export function isSameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(combine(a, b, -1)).length === 0;
}

/** A dimension in words, for messages. */
export function describeDimension(dimension: Dimension): string {
  const names = Object.entries(dimension).map(([name, exponent]) =>
    exponent === 1 ? name : `${name}^${String(exponent)}`,
  );
  return names.length === 0 ? say('ratio') : names.join(' × ');
}

function isBase(name: string): name is UnitBase {
  return Object.hasOwn(BASES, name);
}

function isScale(name: string): name is UnitScale {
  return Object.hasOwn(SCALES, name);
}
