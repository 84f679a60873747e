import { dictionary, fill, formatNumber } from '../../i18n/index.ts';
import { withUnit, wordsOfUnit } from '../../i18n/units.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { GivenValues, PrintedValue } from '../arithmetic/computation.ts';
import type { Expression } from '../arithmetic/expression.ts';
import { isPercent, type Unit } from '../arithmetic/unit.ts';

/** The numbers of a formula, by name. */
type Numbers = ReadonlyMap<string, GivenValues>;

/** Lists longer than this are written by their ends. */
const LONG_LIST = 5;

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷', '<': '<', '>': '>', '<=': '≤', '>=': '≥', '=': '=' };
const PRECEDENCE = { and: 0, comparison: 1, '+': 2, '-': 2, '*': 3, '/': 3, single: 4 };

/** A formula written out with its numbers, as the language writes them. */
export function writeFormula(formula: Expression, numbers: Numbers, locale: Locale): string {
  // What is compared has no printed number to tell its unit.
  const hasUnits = formula.type === 'comparison' || unitsIn(numbers).size > 1;
  const valueOf = (value: PrintedValue) =>
    hasUnits || isPercent(value.unit.base)
      ? writeValue(value.value, value.decimals, value.unit, locale)
      : plainNumber(value.value, value.decimals, value.unit, locale);
  const write = (expression: Expression, above: number): string => {
    const own = precedenceOf(expression);
    const text = writeNode(expression, own);
    return own < above ? `(${text})` : text;
  };
  const writeNode = (expression: Expression, own: number): string => {
    switch (expression.type) {
      case 'number':
        return formatNumber(locale, expression.value, { maximumFractionDigits: 6 });
      case 'name':
        return (numbers.get(expression.name)?.values ?? []).map(valueOf).join('; ');
      case 'negative':
        return `−${write(expression.of, PRECEDENCE.single)}`;
      case 'call':
        return writeCall(expression);
      case 'and':
        return `${write(expression.left, own)}; ${write(expression.right, own)}`;
      default: {
        // The right side of - and ÷ needs brackets where it binds no stronger.
        const right = write(expression.right, own + (/[-/]/u.test(expression.operator) ? 1 : 0));
        return `${write(expression.left, own)} ${SIGNS[expression.operator]} ${right}`;
      }
    }
  };
  const writeCall = ({ name, of }: Extract<Expression, { type: 'call' }>): string => {
    const t = dictionary(locale).checks.formula;
    const values = of.flatMap((each) =>
      each.type === 'name' ? (numbers.get(each.name)?.values ?? []).map(valueOf) : [write(each, 0)],
    );
    const [first = '', ...rest] = values;
    if (name === 'rank') return fill(t.rank, { x: first, n: rest.length });
    if (name === 'count') return fill(t.count, { n: values.length });
    const list =
      values.length > LONG_LIST
        ? fill(t.list, { first, last: values.at(-1) ?? '', n: values.length })
        : values.join(name === 'sum' || name === 'mean' ? ' + ' : '; ');
    return name === 'sum' ? list : fill(t[name], { list: `(${list})` });
  };
  return write(formula, 0);
}

/** A number with its unit, as the language writes it. */
export function writeValue(value: number, decimals: number, unit: Unit, locale: Locale): string {
  const text = plainNumber(value, decimals, unit, locale);
  return withUnit(locale, wordsOfUnit(unit, locale), { value, text, decimals });
}

function plainNumber(value: number, decimals: number, unit: Unit, locale: Locale): string {
  return formatNumber(locale, value, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: unit.base !== 'year',
  });
}

function unitsIn(numbers: Numbers): Set<string> {
  const values = [...numbers.values()].flatMap((each) => [...each.values]);
  return new Set(
    values
      .filter(({ unit }) => !isPercent(unit.base))
      .map(({ unit }) => `${unit.scale ?? ''} ${unit.own?.id ?? unit.base}`),
  );
}

function precedenceOf(expression: Expression): number {
  switch (expression.type) {
    case 'and':
    case 'comparison':
      return PRECEDENCE[expression.type];
    case 'arithmetic':
      return PRECEDENCE[expression.operator];
    case 'call':
      // A sum is written as one.
      return expression.name === 'sum' ? PRECEDENCE['+'] : PRECEDENCE.single;
    default:
      return PRECEDENCE.single;
  }
}
