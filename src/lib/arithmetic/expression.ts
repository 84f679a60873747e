import { say } from '../faults/say.ts';

/** A formula: numbers, names and what is done with them. */
export type Expression =
  | { type: 'number'; value: number; text: string }
  | { type: 'name'; name: string }
  | { type: 'negative'; of: Expression }
  | { type: 'arithmetic'; operator: ArithmeticOperator; left: Expression; right: Expression }
  | { type: 'comparison'; operator: ComparisonOperator; left: Expression; right: Expression }
  | { type: 'and'; left: Expression; right: Expression }
  | { type: 'call'; name: FunctionName; of: Expression[] };

/** What a formula may compute with two numbers. */
export type ArithmeticOperator = '+' | '-' | '*' | '/';
/** How a formula may compare two numbers. */
export type ComparisonOperator = '<' | '>' | '<=' | '>=' | '=';

/** The functions of a formula. `rank(x, list)` is the place of x from the greatest. */
export const FUNCTIONS = ['sum', 'mean', 'min', 'max', 'count', 'rank'] as const;
/** The name of a function. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** A formula that cannot be read, in words. */
export class FormulaFault extends Error {}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign><=|>=|[-+*/()<>=,]))/uy;

/** Reads a formula. @throws {FormulaFault} with what is wrong in it. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let next = 0;

  const peek = () => tokens[next];
  const take = (...signs: readonly string[]): string | undefined => {
    const token = tokens[next];
    if (token === undefined || !signs.includes(token)) return undefined;
    next += 1;
    return token;
  };
  const expect = (sign: string): void => {
    if (take(sign) === undefined) throw new FormulaFault(say('signMissing', { sign, where: where(peek()) }));
  };

  const all = (): Expression => {
    let left = comparison();
    while (take('and') !== undefined) left = { type: 'and', left, right: comparison() };
    return left;
  };
  const comparison = (): Expression => {
    const left = terms();
    const operator = take('<', '>', '<=', '>=', '=') as ComparisonOperator | undefined;
    return operator === undefined ? left : { type: 'comparison', operator, left, right: terms() };
  };
  const terms = (): Expression => {
    let left = factors();
    for (let sign = take('+', '-'); sign !== undefined; sign = take('+', '-')) {
      left = { type: 'arithmetic', operator: sign as ArithmeticOperator, left, right: factors() };
    }
    return left;
  };
  const factors = (): Expression => {
    let left = single();
    for (let sign = take('*', '/'); sign !== undefined; sign = take('*', '/')) {
      left = { type: 'arithmetic', operator: sign as ArithmeticOperator, left, right: single() };
    }
    return left;
  };
  const single = (): Expression => {
    if (take('-') !== undefined) return { type: 'negative', of: single() };
    if (take('(') !== undefined) {
      const inner = all();
      expect(')');
      return inner;
    }
    const token = peek();
    if (token === undefined || !/^\w/u.test(token) || token === 'and')
      throw new FormulaFault(say('operandMissing', { where: where(token), remedy: remedy() }));
    next += 1;
    if (/^\d/u.test(token)) return { type: 'number', value: Number(token), text: token };
    return take('(') === undefined ? { type: 'name', name: token } : call(token);
  };
  const call = (name: string): Expression => {
    const known = FUNCTIONS.find((each) => each === name);
    if (known === undefined) throw new FormulaFault(say('functionUnknown', { name, remedy: remedy() }));
    const of = [all()];
    while (take(',') !== undefined) of.push(all());
    expect(')');
    if (known === 'rank' && of.length !== 2) throw new FormulaFault(say('rankForm'));
    return { type: 'call', name: known, of };
  };

  const expression = all();
  if (peek() !== undefined)
    throw new FormulaFault(say('operatorMissing', { where: where(peek()), remedy: remedy() }));
  return expression;
}

/** The names that a formula uses, each once. */
export function namesIn(expression: Expression): string[] {
  return [...new Set(occurrencesIn(expression))];
}

/** The names of a formula in their order, as often as they stand in it. */
export function occurrencesIn(expression: Expression): string[] {
  switch (expression.type) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'negative':
      return occurrencesIn(expression.of);
    case 'call':
      return expression.of.flatMap(occurrencesIn);
    default:
      return [...occurrencesIn(expression.left), ...occurrencesIn(expression.right)];
  }
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[0].trim();
    if (token === undefined)
      throw new FormulaFault(say('noFormula', { text: text.slice(at).trim(), remedy: remedy() }));
    tokens.push(token);
  }
  return tokens;
}

function where(token: string | undefined): string {
  return token === undefined ? say('formulaEnd') : say('formulaBefore', { token });
}

function remedy(): string {
  return say('formulaRemedy', { functions: FUNCTIONS.join(', ') });
}
