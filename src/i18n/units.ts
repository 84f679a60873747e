import type { CountedForms, Unit } from '../lib/arithmetic/unit.ts';
import type { Locale } from '../schemas/locales.ts';
import { capitalized } from './capitalized.ts';
import type { PluralForms } from './dictionary.ts';
import { dictionary, fill, pluralForm } from './index.ts';

/** The words of a number with its unit; a language has no more forms of them than its plural rule asks for. */
export type UnitForms = string | (Partial<PluralForms> & Pick<PluralForms, 'other'>);

/** The words of a unit in a language: from our dictionaries, or from an editor. */
export interface UnitWords extends Pick<Unit, 'scale'> {
  /** A number with the unit, without its scale: `{n} tonnes`. */
  value: UnitForms;
  /** The unit on an axis, where it is not what stands beside the number. */
  axis?: string | undefined;
}

/** The words of a unit: of one that we know from the dictionary, of an editors' own as they state them. */
export function wordsOfUnit({ base, scale, own }: Unit, locale: Locale): UnitWords {
  if (own !== undefined) {
    const value = afterNumber(own.long[locale] ?? own.id);
    return scale === undefined ? { value, axis: own.short[locale] } : { value, scale };
  }
  const { values, axes } = dictionary(locale).units;
  return scale === undefined ? { value: values[base], axis: axes[base] } : { value: values[base], scale };
}

function afterNumber(name: string | CountedForms): UnitForms {
  if (typeof name === 'string') return `{n} ${name}`;
  const forms = Object.entries(name).map(([form, word]) => [form, `{n} ${String(word)}`]);
  return Object.fromEntries(forms) as Exclude<UnitForms, string>;
}

/** A number, as it is and as it is written with so many decimals. */
interface WrittenNumber {
  value: number;
  text: string;
  decimals: number;
}

/** A number with the word of its scale and its unit. */
export function withUnit(
  locale: Locale,
  { scale, value: forms }: UnitWords,
  { value, text, decimals }: WrittenNumber,
): string {
  if (scale !== undefined) return fill(afterScale(forms), { n: `${text}\u00a0${scaleWord(scale, locale)}` });
  return fill(typeof forms === 'string' ? forms : pluralForm(locale, forms, value, decimals), { n: text });
}

/** The unit as an axis names it: “Million US dollars”, “Per cent”. */
export function axisOfUnit(locale: Locale, { scale, value, axis }: UnitWords): string {
  const name = axis ?? fill(afterScale(value), { n: '' }).trim();
  const phrase = scale === undefined ? name : `${scaleWord(scale, locale)} ${name}`;
  // A sign such as kWh or т stays as it is.
  return /^\p{Ll}{3,}/u.test(phrase) ? capitalized(locale, phrase) : phrase;
}

/** The form after thousand, million and the like: the plural, in Russian the genitive. */
function afterScale(forms: UnitForms): string {
  return typeof forms === 'string' ? forms : (forms.many ?? forms.other);
}

function scaleWord(scale: NonNullable<Unit['scale']>, locale: Locale): string {
  return dictionary(locale).units.scales[scale];
}
