import { dictionary, fill, formatNumber, plural, type Dictionary } from '../../../i18n/index.ts';
import type { Country, Unit } from '../../../schemas/figure.ts';
import type { Locale, Localized } from '../../../schemas/localized.ts';
import type { NumberStyle } from './spec.ts';

/** Formats the numbers and names of figures in one language. */
export interface Wording {
  locale: Locale;
  t: Dictionary['figures'];
  /** A country's name, as an editor writes it. */
  country: (country: Country) => string;
  /** The number with the given decimals. */
  number: (value: number, decimals: number) => string;
  /** The number with its unit. */
  value: (value: number, unit: Unit, decimals: number) => string;
  /** The number without unit, except for a per cent sign. */
  short: (value: number, unit: Unit, decimals: number) => string;
}

/** The wording of a language. */
export function wordingOf(locale: Locale): Wording {
  const t = dictionary(locale).figures;
  const number = (value: number, decimals: number) =>
    formatNumber(locale, value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const percent = (value: number, decimals: number) =>
    formatNumber(locale, value / 100, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  return {
    locale,
    t,
    number,
    country: (country) => t.countries[country],
    short: (value, unit, decimals) =>
      unit === 'percent' || unit === 'percent-of-gdp' ? percent(value, decimals) : number(value, decimals),
    value: (value, unit, decimals) => {
      if (unit === 'percent') return percent(value, decimals);
      if (unit === 'percent-of-gdp') return fill(t.values.percentOfGdp, { n: percent(value, decimals) });
      if (unit === 'rank') return fill(t.values.rank, { n: number(value, decimals) });
      if (unit === 'appeals') return plural(locale, t.values.appeals, value);
      return fill(t.values[unit], { n: number(value, decimals) });
    },
  };
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
