import { wordsOfUnit, type UnitForms, type UnitWords } from '../../../i18n/units.ts';
import type { FigureUnit } from '../../../schemas/figure-unit.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { isPercent, parseUnit, unitName, type Unit } from '../../arithmetic/unit.ts';

/** The unit of measure of a figure's numbers, by which they are added and compared; an editor's own counts things. */
export function measureOf(unit: FigureUnit): Unit {
  const own = typeof unit === 'string' ? unit : unitName({ ...PLAIN, ...scaleOf(unit) });
  const known = parseUnit(own);
  if (known === undefined) throw new Error(`the unit ${own} of figures has no unit of measure`);
  return known;
}

const PLAIN = { base: 'number', factor: 1, dimension: {} } as const;

function scaleOf({ scale }: Exclude<FigureUnit, string>): Pick<Unit, 'scale'> {
  return scale === undefined ? {} : { scale };
}

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
  if (typeof unit === 'string') return wordsOfUnit(measureOf(unit), locale);
  const long = unit.long[locale];
  const value: UnitForms =
    typeof long === 'string'
      ? `{n} ${long}`
      : (Object.fromEntries(
          Object.entries(long).map(([form, name]) => [form, `{n} ${String(name)}`]),
        ) as Exclude<UnitForms, string>);
  return { ...scaleOf(unit), value, axis: unit.short[locale] };
}
