import { z } from 'zod';
import {
  measureOfOwn,
  parseUnit,
  UNIT_SCALES,
  unitFault,
  type CountedForms,
  type Unit,
} from '../lib/arithmetic/unit.ts';
import { say } from '../lib/faults/say.ts';
import { localized, prose, text } from './localized.ts';
import type { Locale } from './locales.ts';

/** A name into which no number is filled. */
const unitName = prose.refine((name) => !/[{}]/u.test(name), { error: () => say('unitNameForm') });

/** The name of a counted thing: one word for all numbers, or the forms that the plural rule of its language asks for. */
const countedName = (locale: Locale) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const forms = Object.fromEntries(pluralCategories.map((form) => [form, unitName]));
  return z.union([unitName, z.strictObject({ ...forms, other: unitName }) as z.ZodType<CountedForms>], {
    error: () => say('countedNameForm', { forms: pluralCategories.join(', ') }),
  });
};

/** What a unit is called in files and addresses. */
export const unitId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: () => say('figureIdForm') });

/** The names of a unit in three languages: on an axis, and after a number. */
export const unitNames = {
  short: localized(unitName),
  long: z.strictObject({ en: countedName('en'), kk: countedName('kk'), ru: countedName('ru') }),
};

/** A unit that an editor states where it is used. */
const ownUnit = z.strictObject({
  id: unitId,
  scale: z.enum(UNIT_SCALES, { error: () => say('oneOf', { names: UNIT_SCALES.join(', ') }) }).optional(),
  ...unitNames,
});

/** What the numbers of a figure count: one of the units that we know, with or without a scale, or an editor's own. */
export const figureUnit = z.union(
  [
    text.refine((value) => parseUnit(value) !== undefined, {
      error: ({ input }) => unitFault(String(input)),
    }),
    ownUnit,
  ],
  {
    error: () => say('figureUnitForm'),
  },
);

/** A unit of a figure. */
export type FigureUnit = z.infer<typeof figureUnit>;

/** The unit of measure of numbers, by which they are added and compared. */
export function measureOf(unit: FigureUnit): Unit {
  if (typeof unit !== 'string') return measureOfOwn(unit);
  const known = parseUnit(unit);
  if (known === undefined) throw new Error(`the unit ${unit} has no measure`);
  return known;
}
