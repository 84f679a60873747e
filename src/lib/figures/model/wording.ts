import { dictionary, formatNumber, type Dictionary } from '../../../i18n/index.ts';
import { axisOfUnit, withUnit } from '../../../i18n/units.ts';
import type { Country } from '../../../schemas/figure.ts';
import type { FigureUnit } from '../../../schemas/figure-unit.ts';
import type { Locale, Localized } from '../../../schemas/localized.ts';
import type { NumberStyle } from './spec.ts';
import { isPercentUnit, unitWords } from './unit.ts';

/** Formats the numbers and names of figures in one language. */
export interface Wording {
  locale: Locale;
  t: Dictionary['figures'];
  /** A country's name, as an editor writes it. */
  country: (country: Country) => string;
  /** What an axis of numbers in a unit says. */
  axis: (unit: FigureUnit) => string;
  /** The number with the given decimals. */
  number: (value: number, decimals: number) => string;
  /** The number with its unit. */
  value: (value: number, unit: FigureUnit, decimals: number) => string;
  /** The number without unit, except for a per cent sign. */
  short: (value: number, unit: FigureUnit, decimals: number) => string;
}

/** The wording of a language. */
export function wordingOf(locale: Locale): Wording {
  const t = dictionary(locale).figures;
  const number = (value: number, decimals: number) =>
    formatNumber(locale, value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const numberOf = (value: number, unit: FigureUnit, decimals: number) =>
    unit === 'year' ? String(value) : number(value, decimals);
  const valueOf: Wording['value'] = (value, unit, decimals) =>
    unbound(
      withUnit(locale, unitWords(unit, locale), { value, text: numberOf(value, unit, decimals), decimals }),
    );
  return {
    locale,
    t,
    number,
    country: (country) => t.countries[country],
    axis: (unit) => unbound(axisOfUnit(locale, unitWords(unit, locale))),
    short: (value, unit, decimals) =>
      isPercentUnit(unit) ? valueOf(value, 'percent', decimals) : numberOf(value, unit, decimals),
    value: valueOf,
  };
}

/** The words with plain blanks: in a drawing our own code breaks the lines, and a file has none. */
function unbound(words: string): string {
  return words.replaceAll(/\u00a0(?![\d%])/gu, ' ');
}

/** How the browser writes the numbers of an axis in this language; it has no Kazakh of its own. */
export function numberStyle(locale: Locale): NumberStyle {
  const styles: Localized<NumberStyle> = {
    en: { group: ',', decimal: '.', percent: '%' },
    kk: { group: '\u00a0', decimal: ',', percent: '%' },
    ru: { group: '\u00a0', decimal: ',', percent: '\u00a0%' },
  };
  return styles[locale];
}
