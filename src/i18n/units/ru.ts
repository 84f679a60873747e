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
    countries: { one: '{n} страна', few: '{n} страны', many: '{n} стран', other: '{n} страны' },
    people: unchanged('{n} чел.'),
    year: '{n}',
    years: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
    months: unchanged('{n} мес.'),
    days: unchanged('{n} дн.'),
    USD: unchanged('{n} долл.\u00a0США'),
    EUR: unchanged('{n} евро'),
    KZT: '{n} тенге',
    RUB: unchanged('{n} руб.'),
    UZS: { one: '{n} сум', few: '{n} сума', many: '{n} сумов', other: '{n} сума' },
    CNY: { one: '{n} юань', few: '{n} юаня', many: '{n} юаней', other: '{n} юаня' },
    SEK: {
      one: '{n} шведская крона',
      few: '{n} шведские кроны',
      many: '{n} шведских крон',
      other: '{n} шведской кроны',
    },
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
