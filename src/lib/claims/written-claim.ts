import { dictionary, fill } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/locales.ts';
import { computeClaim, type GivenValues, type PrintedValue } from '../arithmetic/computation.ts';
import type { Expression } from '../arithmetic/expression.ts';
import type { Manner, Verdict } from '../arithmetic/verdict.ts';
import { writeFormula, writeValue } from './write-formula.ts';

/** A statement of numbers with what was computed for it: of the text, or of a table. */
export interface NumberStatement {
  verdict: Verdict;
  manner?: Manner;
  printed?: PrintedValue;
  computed?: number;
  formula?: Expression;
  numbers: ReadonlyMap<string, GivenValues>;
}

/** A statement as a page writes it. */
export interface WrittenClaim {
  /** The parts of its formula; a comparison of several things has one for each. */
  parts: { text: string; verdict: Verdict }[];
  printed?: string;
  computed?: string;
}

/** Writes a statement with its numbers, as the language writes them. */
export function writtenClaim(statement: NumberStatement, locale: Locale): WrittenClaim {
  const { verdict, formula, numbers, printed, computed, manner = 'exactly' } = statement;
  const t = dictionary(locale).checks;
  const parts = formula === undefined ? [] : conjuncts(formula);
  return {
    parts: parts.map((part) => ({
      text: writeFormula(part, numbers, locale),
      verdict:
        printed === undefined && parts.length > 1
          ? computeClaim(part, numbers, undefined, manner).verdict
          : verdict,
    })),
    ...(printed && {
      printed: fill(t.manners[manner], {
        n: writeValue(printed.value, printed.decimals, printed.unit, locale),
      }),
    }),
    ...(printed &&
      computed !== undefined && {
        computed: writeValue(computed, shownDecimals(printed, manner, computed), printed.unit, locale),
      }),
  };
}

/** As many decimals as the printed number; one more where rounding would hide the difference, or nothing exact is printed. */
function shownDecimals({ decimals, value }: PrintedValue, manner: Manner, computed: number): number {
  const isSame = computed.toFixed(decimals) === value.toFixed(decimals) && computed !== value;
  return manner !== 'exactly' || isSame ? decimals + 1 : decimals;
}

function conjuncts(formula: Expression): Expression[] {
  return formula.type === 'and' ? [...conjuncts(formula.left), ...conjuncts(formula.right)] : [formula];
}
