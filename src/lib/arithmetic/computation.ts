import { evaluate, type Quantity } from './evaluate.ts';
import { FormulaFault, type Expression } from './expression.ts';
import { exact, rounded } from './interval.ts';
import { describeDimension, isCounted, isSameDimension, type Unit } from './unit.ts';
import { judge, type Manner, type Verdict } from './verdict.ts';
import { say } from '../faults/say.ts';

/** A number as it is printed. */
export interface PrintedValue {
  text: string;
  /** In its unit. */
  value: number;
  decimals: number;
  unit: Unit;
}

/** What a name of a formula stands for: one printed number, or the list of a column. */
export interface GivenValues {
  values: readonly PrintedValue[];
  isList: boolean;
}

/** What was computed for a printed number, in its unit and not rounded, or for a comparison. */
export interface Computation {
  verdict: Exclude<Verdict, 'cannot'>;
  computed?: number;
}

/** The quantity of a printed number: a counted one is exact, every other one was rounded at its last digit. */
export function quantityOf({ value, decimals, unit }: PrintedValue): Quantity {
  const number = value * unit.factor;
  const isExact = decimals === 0 && isCounted(unit);
  return {
    number: isExact ? exact(number) : rounded(number, 10 ** -decimals * unit.factor),
    dimension: unit.dimension,
  };
}

/**
 * Computes a formula, and compares what it gives with the printed number; without one, the formula compares.
 * @throws {FormulaFault} where it cannot be computed, or gives another kind of thing.
 */
export function computeClaim(
  formula: Expression,
  numbers: ReadonlyMap<string, GivenValues>,
  printed: PrintedValue | undefined,
  manner: Manner,
): Computation {
  const givens = new Map([...numbers].map(([name, { values }]) => [name, values.map(quantityOf)]));
  const outcome = evaluate(formula, givens);
  if (printed === undefined) {
    if ('number' in outcome) throw new FormulaFault(say('formulaNotComparing'));
    return { verdict: outcome.holds ? 'holds' : outcome.possible ? 'rounding' : 'differs' };
  }
  if (!('number' in outcome)) throw new FormulaFault(say('formulaCompares'));
  const { unit } = printed;
  if (outcome.dimension !== undefined && !isSameDimension(outcome.dimension, unit.dimension)) {
    throw new FormulaFault(
      say('formulaOtherUnit', {
        computed: describeDimension(outcome.dimension),
        printed: describeDimension(unit.dimension),
      }),
    );
  }
  const { low, value, high } = outcome.number;
  const computed = { low: low / unit.factor, value: value / unit.factor, high: high / unit.factor };
  return { verdict: judge({ ...printed, manner }, computed), computed: computed.value };
}
