import { z } from 'zod';
import { LOCALES, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

const namesOf = (type: 'region' | 'currency') => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
const [regions, currencies] = [namesOf('region'), namesOf('currency')];

/** The forms of one language, the headword first. */
const formsSchema = z
  .array(text.refine((form) => !/[;|/]/u.test(form), { error: () => say('formsApart') }))
  .min(1, { error: () => say('formMissing') });

/**
 * A concept of the lexicon: what it is called in each language. A country or a currency has its names from CLDR, by its
 * code; the forms written here are then the others (`Uzbek`).
 */
const conceptSchema = z
  .strictObject({
    /** ISO 3166-1: `UZ`. */
    region: z
      .string()
      .refine((code) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined, {
        error: () => say('regionForm'),
      })
      .optional(),
    /** ISO 4217: `KZT`. */
    currency: z
      .string()
      .refine((code) => /^[A-Z]{3}$/.test(code) && currencies.of(code) !== undefined, {
        error: () => say('currencyForm'),
      })
      .optional(),
    en: formsSchema.optional(),
    kk: formsSchema.optional(),
    ru: formsSchema.optional(),
    /** Forms that are meant to lead to another concept as well. */
    shares: formsSchema.optional(),
  })
  .refine(
    (concept) =>
      concept.region !== undefined ||
      concept.currency !== undefined ||
      LOCALES.filter((locale) => concept[locale] !== undefined).length > 1,
    { error: () => say('conceptTooPoor') },
  );

/** A file of content/lexicon: an aid of the editors to search and to readers, never the authors' words. */
export const lexiconSchema = z.strictObject({
  /** Whether readers find the concepts in the glossary, or search alone uses them. */
  glossary: z.boolean({ error: () => say('glossaryForm') }),
  concepts: z.array(conceptSchema),
});

/** A file of the lexicon. */
export type LexiconFile = z.infer<typeof lexiconSchema>;
