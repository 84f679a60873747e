import type { Interval } from './interval.ts';

/** How exactly the words around a number state it. */
export const MANNERS = [
  'exactly',
  'about',
  'almost',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
] as const;
/** One of them. */
export type Manner = (typeof MANNERS)[number];

/** What comes of a claim: it differs, holds if its numbers were rounded, holds, or cannot be checked; what readers look for first. */
export const VERDICTS = ['differs', 'rounding', 'holds', 'cannot'] as const;
/** One of them. */
export type Verdict = (typeof VERDICTS)[number];

/** How far "about" and "almost" reach: a tenth of the printed number. */
export const NEAR = 0.1;

/** A printed number: what it says, and the step of its last digit. */
export interface PrintedNumber {
  value: number;
  decimals: number;
  manner: Manner;
}

/** Compares a printed number with the computed one, both in the printed unit. */
export function judge(printed: PrintedNumber, computed: Interval): Exclude<Verdict, 'cannot'> {
  // Floating point: 4.15 must round as written, not as stored.
  const value = Number(computed.value.toPrecision(12));
  const { manner } = printed;
  if (manner === 'more-than' || manner === 'less-than') {
    const isPast = (number: number) =>
      manner === 'more-than' ? number > printed.value : number < printed.value;
    if (isPast(value)) return 'holds';
    return isPast(computed.low) || isPast(computed.high) ? 'rounding' : 'differs';
  }
  const { low, high } = allowed(printed, manner);
  const isHeld =
    manner === 'exactly' ? roundTo(value, printed.decimals) === printed.value : value >= low && value <= high;
  if (isHeld) return 'holds';
  const noise = 1e-9 * Math.max(1, Math.abs(printed.value));
  return computed.low <= high + noise && computed.high >= low - noise ? 'rounding' : 'differs';
}

/** Rounds to a number of decimals, half away from zero, as written in decimals. */
export function roundTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const scaled = Number((Math.abs(value) * unit).toPrecision(12));
  return Number((Math.sign(value) * (Math.round(scaled) / unit)).toFixed(decimals));
}

/** What a printed number allows a computed one to be, ends included. */
function allowed(
  { value, decimals }: PrintedNumber,
  manner: Exclude<Manner, 'more-than' | 'less-than'>,
): { low: number; high: number } {
  const half = 10 ** -decimals / 2;
  const near = Math.abs(value) * NEAR;
  switch (manner) {
    case 'exactly':
      return { low: value - half, high: value + half };
    case 'about':
      return { low: value - near, high: value + near };
    case 'almost':
      return { low: value - near, high: value };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: value };
  }
}
