import { wordsOfUnit, type UnitWords } from '../../../i18n/units.ts';
import { measureOf, type FigureUnit } from '../../../schemas/figure-unit.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { isPercent } from '../../arithmetic/unit.ts';

/** What a unit is called in files and addresses: `million-usd`. */
export function unitId(unit: FigureUnit): string {
  const name = typeof unit === 'string' ? unit : [unit.scale ?? [], unit.id].flat().join(' ');
  return name.toLowerCase().replaceAll(' ', '-');
}

/** Whether the numbers are per cent. */
export function isPercentUnit(unit: FigureUnit): boolean {
  return isPercent(measureOf(unit).base);
}

/** The words of a unit in a language. */
export function unitWords(unit: FigureUnit, locale: Locale): UnitWords {
  return wordsOfUnit(measureOf(unit), locale);
}
