import { occurrencesIn, type Expression } from './expression.ts';

/**
 * How a formula depends on one of its names while all others are held: not at all, as `a + b·x`, as a quotient of two of these,
 * or in a way of which nothing is known. The first three only rise or only fall from one bound of the name to the other, as
 * long as no divisor reaches zero between them.
 */
type Dependence = 'none' | 'affine' | 'quotient' | 'unknown';

/** The names that stand in a formula more than once and of which it only rises or only falls, as they go from bound to bound. */
export function repeatedMonotonicNames(formula: Expression): string[] {
  const all = occurrencesIn(formula);
  return [...new Set(all)].filter(
    (name) => all.indexOf(name) !== all.lastIndexOf(name) && dependence(formula, name) !== 'unknown',
  );
}

function dependence(expression: Expression, name: string): Dependence {
  switch (expression.type) {
    case 'number':
      return 'none';
    case 'name':
      return expression.name === name ? 'affine' : 'none';
    case 'negative':
      return dependence(expression.of, name);
    case 'arithmetic': {
      const [left, right] = [dependence(expression.left, name), dependence(expression.right, name)];
      if (expression.operator === '/') return ofQuotient(left, right);
      return expression.operator === '*' ? ofProduct(left, right) : ofSum(left, right);
    }
    case 'call': {
      const parts = expression.of.map((each) => dependence(each, name));
      if (expression.name === 'count') return 'none';
      if (expression.name === 'sum' || expression.name === 'mean') return parts.reduce(ofSum);
      return parts.every((each) => each === 'none') ? 'none' : 'unknown';
    }
    default:
      return 'unknown';
  }
}

function ofSum(left: Dependence, right: Dependence): Dependence {
  if (left === 'none') return right;
  if (right === 'none') return left;
  return left === 'affine' && right === 'affine' ? 'affine' : 'unknown';
}

function ofProduct(left: Dependence, right: Dependence): Dependence {
  if (left === 'none') return right;
  return right === 'none' ? left : 'unknown';
}

function ofQuotient(dividend: Dependence, divisor: Dependence): Dependence {
  if (divisor === 'none') return dividend;
  if (dividend === 'none') return divisor === 'unknown' ? 'unknown' : 'quotient';
  return dividend === 'affine' && divisor === 'affine' ? 'quotient' : 'unknown';
}
