/** A number with the bounds that it may have before rounding. */
export interface Interval {
  low: number;
  value: number;
  high: number;
}

/** A number known to its last digit. */
export function exact(value: number): Interval {
  return { low: value, value, high: value };
}

/** A number that was rounded to a step: 3.1 is anything from 3.05 to 3.15. */
export function rounded(value: number, step: number): Interval {
  return { low: value - step / 2, value, high: value + step / 2 };
}

/** The sum. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, value: a.value + b.value, high: a.high + b.high };
}

/** The number with the other sign. */
export function negative({ low, value, high }: Interval): Interval {
  return { low: -high, value: -value, high: -low };
}

/** The product. */
export function multiply(a: Interval, b: Interval): Interval {
  return between(a.value * b.value, [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** The quotient; undefined where the divisor is zero, or may be before rounding. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return between(a.value / b.value, [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** The narrowest bounds that hold those of both; the value is that of the first. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), value: a.value, high: Math.max(a.high, b.high) };
}

function between(value: number, bounds: readonly number[]): Interval {
  return { low: Math.min(...bounds), value, high: Math.max(...bounds) };
}
