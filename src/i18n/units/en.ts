import type { UnitBase, UnitScale } from '../../lib/arithmetic/unit.ts';
import { counted, type PluralForms } from '../counted.ts';

/** Units of measure in English; `kk.ts` and `ru.ts` beside it have the same keys. */
export const units: {
  scales: Record<UnitScale, string>;
  /** A number with its unit. */
  values: Record<UnitBase, string | PluralForms>;
  /** What an axis says where that is not the unit as it stands beside a number. */
  axes: Partial<Record<UnitBase, string>>;
} = {
  scales: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
  values: {
    percent: '{n}%',
    'percent-of-gdp': '{n}% of GDP',
    points: '{n} percentage points',
    times: '{n} times',
    number: '{n}',
    rank: 'rank {n}',
    countries: counted('{n} country', '{n} countries'),
    people: counted('{n} person', '{n} people'),
    year: '{n}',
    years: counted('{n} year', '{n} years'),
    months: counted('{n} month', '{n} months'),
    days: counted('{n} day', '{n} days'),
    USD: counted('{n} US dollar', '{n} US dollars'),
    EUR: counted('{n} euro', '{n} euros'),
    KZT: '{n} tenge',
    RUB: counted('{n} rouble', '{n} roubles'),
    UZS: counted('{n} soum', '{n} soums'),
    CNY: counted('{n} yuan', '{n} yuan'),
    SEK: counted('{n} Swedish krona', '{n} Swedish kronor'),
    tonnes: counted('{n} tonne', '{n} tonnes'),
    kilometres: '{n} km',
    'square-kilometres': '{n} sq.\u00a0km',
    hectares: counted('{n} hectare', '{n} hectares'),
    'cubic-metres': '{n} m³',
    'kilowatt-hours': '{n} kWh',
    'gigawatt-hours': '{n} GWh',
  },
  axes: {
    percent: 'Per cent',
    'percent-of-gdp': 'Per cent of GDP',
    number: 'Number',
    rank: 'Rank',
    countries: 'Countries',
    year: 'Year',
    years: 'Years',
    tonnes: 'Tonnes',
  },
};
