import { dictionary } from '../../../i18n/index.ts';
import { COUNTRIES, type Country } from '../../../schemas/figure.ts';
import type { Locale, Localized } from '../../../schemas/locales.ts';

/** Names of countries in printed tables besides the usual ones, including the authors' own spellings. */
const PRINTED_NAMES: Localized<Readonly<Record<string, Country>>> = {
  en: {
    Uzbekstan: 'UZ',
    Turkmenstan: 'TM',
    'The Republic of Korea': 'KR',
    'Republic of Kazakhstan': 'KZ',
    'Republic of Uzbekistan': 'UZ',
    'Russian Federation': 'RU',
    USA: 'US',
    'the Netherlands': 'NL',
  },
  kk: {
    'Қазақстан Республикасы': 'KZ',
    'Өзбекстан Республикасы': 'UZ',
    'Қырғыз Республикасы': 'KG',
    'Ресей Федерациясы': 'RU',
    ҚХР: 'CN',
    'Оңтүстік Корея': 'KR',
    Түркімения: 'TM',
  },
  ru: {
    'Республика Казахстан': 'KZ',
    'Республика Узбекистан': 'UZ',
    'Кыргызская Республика': 'KG',
    'Российская Федерация': 'RU',
    РФ: 'RU',
    КНР: 'CN',
    'Южная Корея': 'KR',
    Туркмения: 'TM',
    Белоруссия: 'BY',
    Молдавия: 'MD',
  },
};

const known = new Map<Locale, ReadonlyMap<string, Country>>();

/**
 * The country that a name in a table means, in the language of the table: as our pages write it, as in CLDR, or in a
 * spelling of the print; undefined if unknown.
 */
export function countryOf(printed: string, language: Locale): Country | undefined {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names.get(printed);
}

function namesIn(language: Locale): ReadonlyMap<string, Country> {
  const { countries } = dictionary(language).figures;
  const unicode = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  return new Map<string, Country>([
    // Unions other than the EU have no code of two letters.
    ...unicode.flatMap((names) =>
      COUNTRIES.filter((code) => code.length === 2).flatMap((code): [string, Country][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[name, code]];
      }),
    ),
    ...COUNTRIES.map((code): [string, Country] => [countries[code], code]),
    ...Object.entries(PRINTED_NAMES[language]),
  ]);
}
