import { computeClaim, type GivenValues } from '../../src/lib/arithmetic/computation.ts';
import { FormulaFault, parseFormula } from '../../src/lib/arithmetic/expression.ts';
import { parseUnit } from '../../src/lib/arithmetic/unit.ts';
import type { Manner } from '../../src/lib/arithmetic/verdict.ts';

/** A printed number such as `3.1 billion USD` or `71 percent`. */
function printed(text: string) {
  const [number = '', ...unit] = text.split(' ');
  const known = parseUnit(unit.join(' '));
  if (known === undefined) throw new Error(`no unit in ${text}`);
  return { text: number, value: Number(number), decimals: number.split('.')[1]?.length ?? 0, unit: known };
}

const numbers = (given: Record<string, string | string[]>) =>
  new Map(
    Object.entries(given).map(([name, value]): [string, GivenValues] => [
      name,
      { values: [value].flat().map(printed), isList: Array.isArray(value) },
    ]),
  );

/** Computes a formula of numbers such as `3.1 billion USD`, and compares it with a printed one. */
export const compute = (
  formula: string,
  given: Record<string, string | string[]>,
  claimed?: string,
  manner: Manner = 'exactly',
) =>
  computeClaim(
    parseFormula(formula),
    numbers(given),
    claimed === undefined ? undefined : printed(claimed),
    manner,
  );

/** What a formula is refused with; undefined where it is not. */
export const faultOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    if (error instanceof FormulaFault) return error.message;
    throw error;
  }
  return undefined;
};
