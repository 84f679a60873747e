import { unchanged } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

/** Units of measure in Russian, most of them short, so that no number changes them. */
export const units: Dictionary['units'] = {
  scales: { thousand: 'тыс.', million: 'млн', billion: 'млрд', trillion: 'трлн' },
  values: {
    percent: '{n}\u00a0%',
    'percent-of-gdp': '{n}\u00a0% ВВП',
    points: '{n} п.\u00a0п.',
    times: '×\u00a0{n}',
    number: '{n}',
    rank: '{n}-е место',
    countries: unchanged('{n} (стран)'),
    people: unchanged('{n} чел.'),
    year: '{n}',
    years: unchanged('{n} (лет)'),
    months: unchanged('{n} мес.'),
    days: unchanged('{n} дн.'),
    USD: unchanged('{n} долл.\u00a0США'),
    EUR: unchanged('{n} евро'),
    KZT: '{n} тенге',
    RUB: unchanged('{n} руб.'),
    UZS: unchanged('{n} сумов'),
    CNY: '{n} юаней',
    SEK: unchanged('{n} шведских крон'),
    tonnes: unchanged('{n} т'),
    kilometres: '{n} км',
    'square-kilometres': '{n} кв.\u00a0км',
    hectares: unchanged('{n} га'),
    'cubic-metres': '{n} м³',
    'kilowatt-hours': '{n} кВт·ч',
    'gigawatt-hours': '{n} ГВт·ч',
  },
  axes: {
    percent: 'Проценты',
    'percent-of-gdp': 'Проценты ВВП',
    number: 'Число',
    rank: 'Место в рейтинге',
    countries: 'Страны',
    years: 'Годы',
    tonnes: 'Тонны',
  },
};
