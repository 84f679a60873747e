import { z } from 'zod';
import { bindSpaces } from './bind-spaces.ts';
import { inEachLocale, LOCALES } from './locales.ts';
import { unwritable } from './unwritable.ts';
import { say } from '../lib/faults/say.ts';

// Apart from the schemas, so that the browser's scripts can have the languages without Zod.
export { inEachLocale, LOCALES, localesFrom, type Locale, type Localized } from './locales.ts';

/** A language tag of the journal. */
export const localeSchema = z.enum(LOCALES, { error: () => say('oneOf', { names: LOCALES.join(', ') }) });

/** The same thing in every language of the journal; a missing or an unknown language is an error. */
export function localized<T extends z.ZodType>(schema: T) {
  return z.strictObject(inEachLocale(() => schema));
}

/** Text that is there: not empty, no blanks at its ends, nothing that cannot be written into a file. */
export const text = z
  .string({ error: ({ input }) => say(typeof input === 'number' ? 'textUnquoted' : 'textMissing') })
  .refine((value) => value.trim() === value && value !== '', {
    error: () => say('textBlank'),
  })
  .refine((value) => unwritable(value) === undefined, {
    error: ({ input }) => unwritable(String(input)) ?? '',
  })
  .refine((value) => !/<\/?su[bp]>/iu.test(value), {
    error: () => say('textWithMarkup'),
  });

/** Words for readers, in running text: as `text`, with no-break spaces where a line may not break. */
export const prose = text.transform(bindSpaces);
