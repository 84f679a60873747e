import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/lib/arithmetic/evaluate.ts';
import { parseFormula } from '../../src/lib/arithmetic/expression.ts';
import { compute, faultOf } from '../support/compute-claim.ts';

describe('a name that a formula has more than once', () => {
  const given = {
    a: '3 billion USD',
    b: '1 billion USD',
    x: '2.1 times',
    y: '1.5 times',
    list: ['33.3 percent', '33.3 percent'],
  };

  test.for([
    // It is one number, though nobody knows it exactly.
    ['a - a', '0.1 billion USD', 'differs'],
    ['a - a', '0.0 billion USD', 'holds'],
    ['b - (a - a)', '2 billion USD', 'rounding'],
    ['b - (a - a)', '3 billion USD', 'differs'],
    // From 2.5 ÷ 4 to 3.5 ÷ 4.
    ['a / (a + b)', '75 percent', 'holds'],
    ['a / (a + b)', '88 percent', 'rounding'],
    ['a / (a + b)', '89 percent', 'differs'],
    ['a / (a + b)', '62 percent', 'rounding'],
    ['a / (a + b)', '61 percent', 'differs'],
    // From 1 - 1.5 ÷ 2.5 to 1 - 0.5 ÷ 3.5.
    ['(a - b) / a', '86 percent', 'rounding'],
    ['(a - b) / a', '87 percent', 'differs'],
    ['(a - b) / a', '39 percent', 'differs'],
    ['(a - b) / (a + b)', '76 percent', 'differs'],
    ['sum(a, b) / mean(a, b)', '2.1 times', 'differs'],
    ['-a / -(b + a)', '89 percent', 'differs'],
    ['x * y - y * x', '0.1 times', 'differs'],
    ['1 / (1 / x) - x', '0.1 times', 'rounding'],
    // A list is many numbers, and its bounds stay wide.
    ['sum(list) - sum(list)', '0.1 points', 'rounding'],
  ] as const)('in %s, printed as %s: %s', ([formula, claimed, verdict]) => {
    expect(compute(formula, given, claimed).verdict).toBe(verdict);
  });

  test.for([
    ['a < a', 'differs'],
    ['a <= a', 'holds'],
    ['a > a + b', 'differs'],
    ['x > 4.1 - x', 'holds'],
    ['x > 4.2 - x', 'rounding'],
    ['x > 4.3 - x', 'differs'],
    // Between its ends the product falls to -0.0009, and is above zero at both.
    ['(x - 2.08) * (x - 2.14) < -0.0008', 'rounding'],
    // Written in decimals, these are equal.
    ['0.1 + 0.2 = 0.3', 'holds'],
    ['x * y / y = x', 'holds'],
    ['0.1 + 0.2 > 0.3', 'differs'],
  ] as const)('in %s %s', ([formula, verdict]) => {
    expect(compute(formula, given).verdict).toBe(verdict);
  });

  /** Numbers from bound to bound, the bounds among them. */
  const STEPS = [0, 0.25, 0.5, 0.75, 1];
  const box = { p: [2.5, 3.5], q: [-1.5, 0.5], r: [0.9, 1.1] } as const;
  const grid = STEPS.flatMap((p) => STEPS.flatMap((q) => STEPS.map((r) => ({ p, q, r }))));
  const boundsOf = (formula: string, at?: Record<keyof typeof box, number>) => {
    const names = Object.entries(box).map(([name, [low, high]]) => {
      const place = at?.[name as keyof typeof box];
      const value = low + (high - low) * (place ?? 0.5);
      const number = place === undefined ? { low, value, high } : { low: value, value, high: value };
      return [name, [{ number, dimension: {} }]] as const;
    });
    const outcome = evaluate(parseFormula(formula), new Map(names));
    if (!('number' in outcome)) throw new Error(`${formula} compares`);
    return outcome.number;
  };

  test.for([
    ['p - p', 'exact'],
    ['p / (p + r)', 'exact'],
    ['(p - r) / (p + r) - 1', 'exact'],
    ['p * q + p * r - q * r', 'exact'],
    ['p * q - q * p', 'exact'],
    ['q * (p - r) / (2 + q)', 'unknown'],
    ['q * (p - q)', 'unknown'],
    ['q * q', 'unknown'],
    ['p / r - r / p', 'unknown'],
    ['p / r + r * p', 'unknown'],
    ['max(p, q) - min(p, r)', 'unknown'],
    ['q * q * q - q', 'unknown'],
    ['sum(p, q, r) / mean(p, r) + q', 'exact'],
  ] as const)('leaves no value of %s out of its bounds, which are %s', ([formula, how]) => {
    const { low, high } = boundsOf(formula);
    const values = grid.map((at) => boundsOf(formula, at).value);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
    if (how === 'exact') expect([low, high]).toEqual([Math.min(...values), Math.max(...values)]);
  });

  test('is refused in a divisor that passes zero between its bounds, though it is not zero at them', () => {
    expect(faultOf(() => compute('a / (a - c)', { a: '3.2 USD', c: '3.2 USD' }, '9 times'))).toContain(
      'may be zero before rounding',
    );
  });

  test('makes no formula too long to compute', () => {
    const names = Array.from({ length: 24 }, (_, index) => `n${String(index)}`);
    const formula = `${names.join(' + ')} - (${names.join(' + ')})`;
    const many = Object.fromEntries(names.map((name) => [name, '1.0 times']));
    // What is beyond the bound stays as wide as it was.
    expect(compute(formula, many, '1.4 times').verdict).toBe('rounding');
    expect(compute(formula, many, '1.5 times').verdict).toBe('differs');
  });
});
