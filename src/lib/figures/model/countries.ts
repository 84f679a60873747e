import type { Country } from '../../../schemas/figure.ts';

/** Names of countries as the journal's tables print them, the authors' own spellings included. */
const PRINTED: Record<string, Country> = {
  Kazakhstan: 'KZ',
  Uzbekistan: 'UZ',
  Uzbekstan: 'UZ',
  Kyrgyzstan: 'KG',
  Tajikistan: 'TJ',
  Turkmenistan: 'TM',
  Turkmenstan: 'TM',
  Russia: 'RU',
  China: 'CN',
  'The Republic of Korea': 'KR',
  'Republic of Korea': 'KR',
  Turkey: 'TR',
  Germany: 'DE',
  Afghanistan: 'AF',
  USA: 'US',
  Italy: 'IT',
  Netherlands: 'NL',
  'the Netherlands': 'NL',
  France: 'FR',
  Switzerland: 'CH',
  Spain: 'ES',
  Poland: 'PL',
  Greece: 'GR',
  Luxembourg: 'LU',
  Romania: 'RO',
  Azerbaijan: 'AZ',
  Armenia: 'AM',
  Belarus: 'BY',
  Georgia: 'GE',
  Moldova: 'MD',
  Ukraine: 'UA',
  Vietnam: 'VN',
  Iran: 'IR',
  Serbia: 'RS',
  Singapore: 'SG',
  CIS: 'CIS',
  EAEU: 'EAEU',
  EU: 'EU',
};

/** The country that a printed name means; nothing where it means none that we know. */
export function countryOf(printed: string): Country | undefined {
  return Object.hasOwn(PRINTED, printed) ? PRINTED[printed] : undefined;
}
