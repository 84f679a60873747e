import { repeatedMonotonicNames } from './dependence.ts';
import { FormulaFault, type ArithmeticOperator, type Expression } from './expression.ts';
import { add, divide, exact, hull, multiply, negative, type Interval } from './interval.ts';
import { combine, describeDimension, isSameDimension, type Dimension } from './unit.ts';
import { say } from '../faults/say.ts';

/** A number with its bounds, in the first unit of its dimension; a number of the formula itself fits any. */
export interface Quantity {
  number: Interval;
  dimension: Dimension | undefined;
}

/** What a formula says: a quantity, or whether a comparison holds, at least before rounding. */
export type Outcome = Quantity | { holds: boolean; possible: boolean };

/** What each name of a formula stands for: one quantity, or the list of a column. */
export type Givens = ReadonlyMap<string, readonly Quantity[]>;

type Comparison = Extract<Expression, { type: 'comparison' }>;

const RATIO: Dimension = {};
const COUNT: Dimension = { number: 1 };

/** Bounds are computed for two ends of each repeated name: of more names than this, they stay wide. */
const MOST_NAMES = 10;

/**
 * Computes a formula. Its bounds hold all that its numbers may have been before rounding. They are exact, no wider than that, where
 * every name stands in it once, and where the formula only rises or only falls with each one that stands in it more often: `a / (a +
 * b)`, `a - a`. Elsewhere, as with `x * (1 - x)` or a list that is named twice, they may be too wide: then a claim holds within
 * rounding that might differ, never the other way round.
 * @throws {FormulaFault} where a name is not given, units do not fit, or a divisor is zero or may be.
 */
export function evaluate(expression: Expression, givens: Givens): Outcome {
  switch (expression.type) {
    case 'comparison':
      return compare(expression, givens);
    case 'and': {
      const [left, right] = [evaluate(expression.left, givens), evaluate(expression.right, givens)];
      if ('number' in left || 'number' in right) throw new FormulaFault(say('andBetweenComparisons'));
      return { holds: left.holds && right.holds, possible: left.possible && right.possible };
    }
    default:
      return boundedNumberOf(expression, givens);
  }
}

/** A number whose bounds know that a name is one number, however often it stands in the formula. */
function boundedNumberOf(expression: Expression, givens: Givens): Quantity {
  // First of all, so that no divisor can be zero between the ends.
  const { number, dimension } = numberOf(expression, givens);
  let ends: Givens[] = [givens];
  for (const name of repeatedMonotonicNames(expression).slice(0, MOST_NAMES)) {
    const [one, ...more] = given(name, givens);
    if (one === undefined || more.length > 0) continue;
    const { low, high } = one.number;
    ends = ends.flatMap((each) =>
      [low, high].map((end) => new Map(each).set(name, [{ ...one, number: exact(end) }])),
    );
  }
  const bounds = ends.map((each) => numberOf(expression, each).number).reduce(hull);
  return { number: { ...bounds, value: number.value }, dimension };
}

function numberOf(expression: Expression, givens: Givens): Quantity {
  switch (expression.type) {
    case 'number':
      return { number: exact(expression.value), dimension: undefined };
    case 'name': {
      const [one, ...more] = given(expression.name, givens);
      if (one === undefined || more.length > 0)
        throw new FormulaFault(say('nameIsList', { name: expression.name }));
      return one;
    }
    case 'negative': {
      const { number, dimension } = numberOf(expression.of, givens);
      return { number: negative(number), dimension };
    }
    case 'arithmetic':
      return compute(
        expression.operator,
        numberOf(expression.left, givens),
        numberOf(expression.right, givens),
      );
    case 'call': {
      const lists = expression.of.map((each) => listOf(each, givens));
      return expression.name === 'rank'
        ? rank(lists[0] ?? [], lists[1] ?? [])
        : summarize(expression.name, lists.flat());
    }
    default:
      throw new FormulaFault(say('comparisonAsNumber'));
  }
}

function listOf(expression: Expression, givens: Givens): readonly Quantity[] {
  return expression.type === 'name' ? given(expression.name, givens) : [numberOf(expression, givens)];
}

function given(name: string, givens: Givens): readonly Quantity[] {
  const quantities = givens.get(name);
  if (quantities === undefined) {
    throw new FormulaFault(say('nameNotGiven', { name }));
  }
  return quantities;
}

function compute(operator: ArithmeticOperator, a: Quantity, b: Quantity): Quantity {
  if (operator === '+' || operator === '-') {
    const right = operator === '+' ? b.number : negative(b.number);
    return { number: add(a.number, right), dimension: common(a, b) };
  }
  const isOwn = a.dimension === undefined && b.dimension === undefined;
  const dimension = isOwn
    ? undefined
    : combine(a.dimension ?? RATIO, b.dimension ?? RATIO, operator === '*' ? 1 : -1);
  if (operator === '*') return { number: multiply(a.number, b.number), dimension };
  const number = divide(a.number, b.number);
  if (number === undefined) {
    throw new FormulaFault(say('divisionByZero'));
  }
  return { number, dimension };
}

function compare({ operator, left, right }: Comparison, givens: Givens): Outcome {
  const { number } = boundedNumberOf({ type: 'arithmetic', operator: '-', left, right }, givens);
  // Floating point: 0.1 + 0.2 - 0.3 is zero, as written.
  const largest = Math.max(
    Math.abs(numberOf(left, givens).number.value),
    ...[...givens.values()].flat().map(({ number: each }) => Math.abs(each.value)),
  );
  const noise = 1e-14 * largest;
  const tidy = (bound: number) => (Math.abs(bound) <= noise ? 0 : bound);
  const [low, value, high] = [tidy(number.low), tidy(number.value), tidy(number.high)];
  switch (operator) {
    case '<':
      return { holds: value < 0, possible: low < 0 };
    case '<=':
      return { holds: value <= 0, possible: low <= 0 };
    case '>':
      return { holds: value > 0, possible: high > 0 };
    case '>=':
      return { holds: value >= 0, possible: high >= 0 };
    case '=':
      return { holds: value === 0, possible: low <= 0 && high >= 0 };
  }
}

/** The dimension of two numbers that are added or compared. */
function common(a: Quantity, b: Quantity): Dimension | undefined {
  if (a.dimension === undefined || b.dimension === undefined) return a.dimension ?? b.dimension;
  if (isSameDimension(a.dimension, b.dimension)) return a.dimension;
  const [one, other] = [describeDimension(a.dimension), describeDimension(b.dimension)];
  throw new FormulaFault(say('unitsDiffer', { one, other }));
}

function summarize(name: 'sum' | 'mean' | 'min' | 'max' | 'count', list: readonly Quantity[]): Quantity {
  const [first, ...rest] = list;
  if (first === undefined) throw new FormulaFault(say('functionOfNothing', { name }));
  if (name === 'count') return { number: exact(list.length), dimension: COUNT };
  const dimension = rest.reduce<Dimension | undefined>(
    (known, each) => common({ number: each.number, dimension: known }, each),
    first.dimension,
  );
  const numbers = list.map(({ number }) => number);
  const total = numbers.reduce(add);
  switch (name) {
    case 'sum':
      return { number: total, dimension };
    case 'mean':
      return { number: multiply(total, exact(1 / list.length)), dimension };
    case 'min':
    case 'max': {
      const extreme = (numbers: readonly number[]) =>
        name === 'min' ? Math.min(...numbers) : Math.max(...numbers);
      const of = (bound: keyof Interval) => extreme(numbers.map((number) => number[bound]));
      return { number: { low: of('low'), value: of('value'), high: of('high') }, dimension };
    }
  }
}

/** The place of a number among others, from the greatest; what equals it is not above it. */
function rank([one]: readonly Quantity[], list: readonly Quantity[]): Quantity {
  if (one === undefined) throw new FormulaFault(say('rankForm'));
  for (const each of list) common(one, each);
  const { low, value, high } = one.number;
  const above = (isAbove: (number: Interval) => boolean) =>
    1 + list.filter(({ number }) => isAbove(number)).length;
  // Of the numbers that equal it, one is itself; rounded, the others may be above it.
  const itself = high > low && list.some(({ number }) => number.value === value) ? 1 : 0;
  return {
    number: {
      low: above((other) => other.low > high),
      value: above((other) => other.value > value),
      high: above((other) => other.high > low) - itself,
    },
    dimension: COUNT,
  };
}
