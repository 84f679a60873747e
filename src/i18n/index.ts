import { inEachLocale, type Locale, type Localized } from '../schemas/locales.ts';
import type { Dictionary, PluralForms } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { Dictionary, PluralForms } from './dictionary.ts';

/** What may stand in a template's place: text goes in as it is, a number without grouping (a year, a page). */
export type Values = Readonly<Record<string, string | number>>;

/** How a number is to look; currencies, units and compact notation would need Kazakh words, so they are left out. */
export type NumberOptions = Pick<
  Intl.NumberFormatOptions,
  | 'maximumFractionDigits'
  | 'maximumSignificantDigits'
  | 'minimumFractionDigits'
  | 'minimumIntegerDigits'
  | 'minimumSignificantDigits'
  | 'signDisplay'
  | 'useGrouping'
> & { readonly style?: 'decimal' | 'percent' };

const DICTIONARIES: Localized<Dictionary> = { en, kk, ru };

const PLACEHOLDER = /\{(\w+)\}(\.?)/g;

/** The words of the interface in one language. */
export function dictionary(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}

/**
 * The template with each `{place}` filled. The result is text, not HTML: values go in untouched and are not
 * read again; a value that ends in a full stop takes the place of the template's. Throws, with the template's name, when a value is missing or has no place.
 */
export function fill(template: string, values: Values): string {
  const places = new Set<string>();
  const filled = template.replaceAll(PLACEHOLDER, (_, place: string, fullStop: string) => {
    places.add(place);
    if (!Object.hasOwn(values, place)) throw new Error(`${named(template)}: no value for {${place}}`);
    const value = String(values[place]);
    return value.endsWith('.') ? value : value + fullStop;
  });
  const unused = Object.keys(values).filter((key) => !places.has(key));
  if (unused.length > 0) {
    throw new Error(`${named(template)}: no place for ${unused.map((key) => `{${key}}`).join(', ')}`);
  }
  return filled;
}

/** Made once each: an object of Intl takes a thousand times longer to make than to ask. */
const PLURAL_RULES = new Map<string, Intl.PluralRules>();

function pluralRules(locale: Locale, decimals: number): Intl.PluralRules {
  const key = `${locale} ${String(decimals)}`;
  const rules =
    PLURAL_RULES.get(key) ??
    new Intl.PluralRules(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  PLURAL_RULES.set(key, rules);
  return rules;
}

/** Which of the forms goes with a number; one that shows decimals has a rule of its own (1 tonne, 1.0 tonnes). */
export function pluralForm(
  locale: Locale,
  forms: Partial<PluralForms> & Pick<PluralForms, 'other'>,
  n: number,
  decimals = 0,
): string {
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return byCategory[pluralRules(locale, decimals).select(n)] ?? forms.other;
}

/** The counted phrase that goes with `n`; `{n}` becomes the number as the language writes it. */
export function plural(locale: Locale, forms: PluralForms, n: number, values: Values = {}): string {
  return fill(pluralForm(locale, forms, n), { ...values, n: formatNumber(locale, n) });
}

/**
 * Whose number data each language uses. Kazakh writes numbers as Russian does (no-break space between groups,
 * decimal comma), and Russian data are in every browser, Kazakh ones are not.
 */
const NUMBER_DATA: Localized<string> = { en: 'en-GB', kk: 'ru', ru: 'ru' };

/**
 * A number as the language writes it: 42,177.8 in English, 42 177,8 (U+00A0) in Kazakh and Russian; a negative
 * one with a true minus (U+2212), zero without a sign. Not for years or pages. Throws on a number that is not finite.
 */
export function formatNumber(locale: Locale, n: number, options: NumberOptions = {}): string {
  if (!Number.isFinite(n)) throw new RangeError(`${String(n)} cannot be shown to a reader as a number`);
  return numberFormat(locale, options)
    .formatToParts(n)
    .map(({ type, value }) => {
      if (type === 'minusSign') return '\u2212';
      // The only literal is the space before Russian’s %; Kazakh (CLDR, the press) has none.
      return type === 'literal' && locale === 'kk' ? '' : value;
    })
    .join('');
}

/** By language and options: charts and tables ask for the same few thousands of times. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: NumberOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(NUMBER_DATA[locale], { signDisplay: 'negative', ...options });
  numberFormats.set(key, made);
  return made;
}

/** Lower case, as inside a date; ICU has them capitalised when they stand alone. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/**
 * The order of a date, bound by no-break spaces. Kazakh is our own rule: ICU 78 abbreviates it to
 * «2003 ж. 24 қаңтар», where an editor writes «2003 жылғы 24 қаңтар».
 */
const DATE_PATTERNS: Localized<string> = {
  en: '{day}\u00a0{month} {year}',
  kk: '{year}\u00a0жылғы {day}\u00a0{month}',
  ru: '{day}\u00a0{month} {year}\u00a0г.',
};

/** How a language writes a date in words, for scripts: the pattern, and the twelve months in the form that it wants, parted by `|`. */
export function datePattern(locale: Locale): string {
  const months = Array.from({ length: 12 }, (_, month) =>
    monthInDate(locale, new Date(Date.UTC(2000, month))),
  );
  return [DATE_PATTERNS[locale], ...months].join('|');
}

/** A date in words from its ISO form (`2003-01-24`). Throws when there is no such day. */
export function formatDate(locale: Locale, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`“${isoDate}” is not a date; write it as 2003-01-24`);
  }
  return fill(DATE_PATTERNS[locale], {
    day: date.getUTCDate(),
    month: monthInDate(locale, date),
    year: date.getUTCFullYear(),
  });
}

const DATE_FORMATS: Localized<Intl.DateTimeFormat> = inEachLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** The month’s name in the form that follows the day: «января», not «январь». */
function monthInDate(locale: Locale, date: Date): string {
  if (locale === 'kk') return KAZAKH_MONTHS[date.getUTCMonth()] ?? '';
  return DATE_FORMATS[locale].formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

/** A template as an error names it: its place in a dictionary where it has one, and its text. */
function named(template: string): string {
  const key = Object.entries(DICTIONARIES)
    .map(([locale, words]) => pathOf(template, words, locale))
    .find((path) => path !== undefined);
  return key === undefined ? `“${template}”` : `${key} (“${template}”)`;
}

function pathOf(template: string, node: unknown, path: string): string | undefined {
  if (node === template) return path;
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, child] of Object.entries(node)) {
    const found = pathOf(template, child, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
