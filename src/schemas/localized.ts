import { z } from 'zod';
import { bindSpaces } from './bind-spaces.ts';
import { inEachLocale, LOCALES } from './locales.ts';
import { unwritable } from './unwritable.ts';

// Apart from the schemas, so that the browser's scripts can have the languages without Zod.
export { inEachLocale, LOCALES, localesFrom, type Locale, type Localized } from './locales.ts';

/** A language tag of the journal. */
export const localeSchema = z.enum(LOCALES, { error: `write one of ${LOCALES.join(', ')}` });

/** The same thing in every language of the journal; a missing or an unknown language is an error. */
export function localized<T extends z.ZodType>(schema: T) {
  return z.strictObject(inEachLocale(() => schema));
}

/** Text that is there: not empty, no blanks at its ends, nothing that cannot be written into a file. */
export const text = z
  .string({ error: 'write a text here' })
  .refine((value) => value.trim() === value && value !== '', {
    error: 'write a text that is not empty and has no leading or trailing spaces',
  })
  .refine((value) => unwritable(value) === undefined, {
    error: ({ input }) => unwritable(String(input)) ?? '',
  })
  .refine((value) => !/<\/?su[bp]>/iu.test(value), {
    error: 'a record is plain text: write the raised or lowered sign itself, CO₂ or m³',
  });

/** Words for readers, in running text: as `text`, with no-break spaces where a line may not break. */
export const prose = text.transform(bindSpaces);
