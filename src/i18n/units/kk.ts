import { unchanged } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

/** Units of measure in Kazakh, in which a number leaves the word after it as it is. */
export const units: Dictionary['units'] = {
  scales: { thousand: 'мың', million: 'млн', billion: 'млрд', trillion: 'трлн' },
  values: {
    percent: '{n}%',
    'percent-of-gdp': 'ЖІӨ-нің {n}%',
    points: '{n} пайыздық тармақ',
    times: '{n} есе',
    number: '{n}',
    rank: '{n}-орын',
    countries: unchanged('{n} ел'),
    people: unchanged('{n} адам'),
    year: '{n}',
    years: unchanged('{n} жыл'),
    months: unchanged('{n} ай'),
    days: unchanged('{n} күн'),
    USD: unchanged('{n} АҚШ доллары'),
    EUR: unchanged('{n} еуро'),
    KZT: '{n} теңге',
    RUB: unchanged('{n} рубль'),
    UZS: unchanged('{n} сум'),
    CNY: unchanged('{n} юань'),
    SEK: unchanged('{n} швед кронасы'),
    tonnes: unchanged('{n} тонна'),
    kilometres: '{n} км',
    'square-kilometres': '{n} шаршы км',
    hectares: unchanged('{n} га'),
    'cubic-metres': '{n} м³',
    'kilowatt-hours': '{n} кВт·сағ',
    'gigawatt-hours': '{n} ГВт·сағ',
  },
  axes: {
    percent: 'Пайыз',
    'percent-of-gdp': 'ЖІӨ-ге шаққандағы пайыз',
    number: 'Саны',
    rank: 'Рейтингтегі орны',
    countries: 'Елдер',
    years: 'Жылдар',
    tonnes: 'Тонна',
  },
};
