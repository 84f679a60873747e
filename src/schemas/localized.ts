import { z } from 'zod';

/** The languages of the journal, in the order in which its pages print them (BCP 47 tags). */
export const LOCALES = ['en', 'kk', 'ru'] as const;

/** A language of the journal. */
export type Locale = (typeof LOCALES)[number];

/** Something that exists in every language of the journal. */
export type Localized<T> = Record<Locale, T>;

/** A language tag of the journal. */
export const localeSchema = z.enum(LOCALES, { error: `write one of ${LOCALES.join(', ')}` });

/** The same thing in English, Kazakh and Russian; a missing or an unknown language is an error. */
export function localized<T extends z.ZodType>(schema: T) {
  return z.strictObject({ en: schema, kk: schema, ru: schema });
}

/** Text that is there: not empty, no blanks at its ends. */
export const text = z
  .string({ error: 'write a text here' })
  .refine((value) => value.trim() === value && value !== '', {
    error: 'write a text that is not empty and has no blanks at its ends',
  });
