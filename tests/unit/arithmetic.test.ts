import { describe, expect, test } from 'vitest';
import { FUNCTIONS, namesIn, parseFormula } from '../../src/lib/arithmetic/expression.ts';
import { parseUnit, UNIT_BASES, UNIT_SCALES, unitName } from '../../src/lib/arithmetic/unit.ts';
import { judge, roundTo } from '../../src/lib/arithmetic/verdict.ts';
import { compute, faultOf } from '../support/compute-claim.ts';

describe('a formula', () => {
  test.for([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['-2 * -(1 - 4)', -6],
    ['2.5*2', 5],
    ['sum(1, 2, 3) + max(4, 5) - min(4, 5)', 7],
    ['mean(2, 4, 9)', 5],
    ['count(7, 8, 9)', 3],
    ['rank(8, list)', 2],
  ] as const)('%s is %d', ([formula, value]) => {
    const given = formula.includes('list') ? { list: ['9 number', '8 number', '7 number'] } : {};
    expect(compute(formula, given, '0 number').computed).toBe(value);
  });

  test('names what it uses, each once', () => {
    expect(namesIn(parseFormula('a / (b + a) > sum(c, d) and -d < 1'))).toEqual(['a', 'b', 'c', 'd']);
  });

  test.for([
    ['', 'a number or a name is missing at the end'],
    ['a +', 'a number or a name is missing at the end'],
    ['(a + b', '")" is missing at the end'],
    ['a b', 'an operator is missing before "b"'],
    ['a ** b', 'a number or a name is missing before "*"'],
    ['a; process.exit()', '"; process.exit()" is no formula'],
    ['eval(a)', 'there is no function "eval"'],
    ['rank(a)', 'rank takes a number and a list'],
    ['a and b', '"and" stands between two comparisons'],
    ['(a < b) + 1', 'a comparison is no number'],
    ['a / (b - b)', 'the formula divides by zero, or by what may be zero before rounding'],
    ['a + money', 'the formula adds or compares number and USD'],
    ['a < money', 'the formula adds or compares number and USD'],
    ['missing * 2', '"missing" is not given'],
    ['list + 1', '"list" is a list'],
    ['money / a', 'the formula gives USD × number^-1, the printed number is number'],
    ['a < b', 'the formula compares'],
  ] as const)('%s is refused: %s', ([formula, message]) => {
    const given = { a: '4 number', b: '2 number', money: '3 USD', list: ['1 number', '2 number'] };
    expect(faultOf(() => compute(formula, given, '1 number'))).toContain(message);
  });

  test('of a claim without a number must compare', () => {
    expect(faultOf(() => compute('a + 1', { a: '4 number' }))).toBe(
      'the formula of a comparison must compare: write < > <= >= or =',
    );
  });

  test('has no other functions than those that are told', () => {
    expect(FUNCTIONS).toEqual(['sum', 'mean', 'min', 'max', 'count', 'rank']);
  });
});

describe('a claim', () => {
  test.for([
    // 3.1 and 5.3 may be 3.05 to 3.15, 5.25 to 5.35.
    ['last / first - 1', { first: '3.1 billion USD', last: '5.3 billion USD' }, '71 percent', 'holds'],
    ['last / first - 1', { first: '3.1 billion USD', last: '5.3 billion USD' }, '75 percent', 'rounding'],
    ['last / first - 1', { first: '3.1 billion USD', last: '5.3 billion USD' }, '76 percent', 'differs'],
    ['last / first - 1', { first: '389.3 million USD', last: '480.9 million USD' }, '23.5 percent', 'holds'],
    [
      'last / first - 1',
      { first: '389.3 million USD', last: '480.9 million USD' },
      '19.1 percent',
      'differs',
    ],
    // Scales are brought to one: 942 million of 2.0 billion.
    ['part / whole', { part: '942 million USD', whole: '2.0 billion USD' }, '47.1 percent', 'holds'],
    ['a - b', { a: '64.9 percent', b: '53.3 percent' }, '11.6 points', 'holds'],
    // Counted numbers are exact, percentages are not.
    ['a / b', { a: '158 number', b: '341 number' }, '46.3 percent', 'holds'],
    ['a / b', { a: '158 number', b: '341 number' }, '46.4 percent', 'differs'],
    ['sum(list)', { list: ['33.3 percent', '33.3 percent', '33.3 percent'] }, '100.0 percent', 'rounding'],
    ['sum(list)', { list: ['33 percent', '33 percent', '30 percent'] }, '100 percent', 'differs'],
    ['last - first', { first: '1991 year', last: '2016 year' }, '25 years', 'holds'],
    ['a', { a: '1.5 years' }, '18 months', 'holds'],
    ['area', { area: '400 hectares' }, '4 square-kilometres', 'holds'],
  ] as const)('%s of %o printed as %s: %s', ([formula, given, claimed, verdict]) => {
    expect(compute(formula, { ...given } as Record<string, string | string[]>, claimed).verdict).toBe(
      verdict,
    );
  });

  test.for([
    ['more-than', '70 percent', 'holds'],
    ['more-than', '72.9 percent', 'rounding'],
    ['more-than', '75 percent', 'differs'],
    ['at-least', '72.9 percent', 'holds'],
    ['less-than', '73 percent', 'holds'],
    ['at-most', '70 percent', 'differs'],
    ['about', '80 percent', 'holds'],
    ['about', '82 percent', 'differs'],
    ['almost', '75 percent', 'holds'],
    ['almost', '70 percent', 'differs'],
  ] as const)('"%s" %s of 72.9 %%: %s', ([manner, claimed, verdict]) => {
    expect(compute('a', { a: '72.9 percent' }, claimed, manner).verdict).toBe(verdict);
  });

  test.for([
    ['a > b', 'holds'],
    ['b > a', 'rounding'],
    ['b > c', 'holds'],
    ['c > b', 'differs'],
    ['a > b and c > b', 'differs'],
    ['a > b and b > a', 'rounding'],
    ['b = a', 'rounding'],
  ] as const)('that compares 3.4, 3 and 2.0 by %s %s', ([formula, verdict]) => {
    const given = { a: '3.4 billion USD', b: '3 billion USD', c: '2.0 billion USD' };
    expect(compute(formula, given).verdict).toBe(verdict);
  });

  test('of a rank may be undecided by rounding', () => {
    const given = { x: '5.0 percent', list: ['9.1 percent', '5.1 percent', '5.0 percent', '1.2 percent'] };
    expect(compute('rank(x, list)', given, '3 number')).toEqual({ verdict: 'holds', computed: 3 });
    expect(compute('rank(x, list)', given, '2 number').verdict).toBe('rounding');
    expect(compute('rank(x, list)', given, '1 number').verdict).toBe('differs');
  });

  test('of a rank may be undecided where another number is printed alike', () => {
    const given = { x: '3.1 million USD', list: ['3.1 million USD', '3.1 million USD', '2.0 million USD'] };
    expect(compute('rank(x, list)', given, '1 number').verdict).toBe('holds');
    expect(compute('rank(x, list)', given, '2 number').verdict).toBe('rounding');
    expect(compute('rank(x, list)', given, '3 number').verdict).toBe('differs');
    const counted = { x: '3 people', list: ['3 people', '3 people', '2 people'] };
    expect(compute('rank(x, list)', counted, '2 number').verdict).toBe('differs');
  });

  test('that compares a difference with nothing is as exact as its numbers are written', () => {
    const given = { a: '0.1 USD', b: '0.2 USD', c: '0.3 USD' };
    expect(compute('a + b - c > 0', given).verdict).not.toBe('holds');
    expect(compute('a + b = c', given).verdict).toBe('holds');
  });
});

describe('rounding', () => {
  test.for([
    [4.15, 1, 4.2],
    [-4.15, 1, -4.2],
    [1.005, 2, 1.01],
    [0.1 + 0.2, 1, 0.3],
    [2.5, 0, 3],
  ] as const)('%d to %d decimals is %d, as written', ([value, decimals, expected]) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  test('holds what floating point would spoil', () => {
    const value = { value: 4.2, decimals: 1, manner: 'exactly' } as const;
    expect(judge(value, { low: 4.15, value: 4.15, high: 4.15 })).toBe('holds');
  });
});

describe('a unit', () => {
  test('is read as it is named, with every scale', () => {
    const names = UNIT_BASES.flatMap((base) => [base, ...UNIT_SCALES.map((scale) => `${scale} ${base}`)]);
    expect(
      names.map((name) => {
        const unit = parseUnit(name);
        return unit === undefined ? undefined : unitName(unit);
      }),
    ).toEqual(names);
  });

  test.for(['', 'dollars', 'million', 'Million USD', 'million million USD', 'USD million'])(
    '"%s" is none',
    (name) => {
      expect(parseUnit(name)).toBeUndefined();
    },
  );
});
