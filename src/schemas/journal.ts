import { z } from 'zod';
import { dateSchema } from './date.ts';
import { issnSchema, doiPrefixSchema } from './identifiers.ts';
import { localeSchema, localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** journal.yaml: what is true of the journal, whatever the issue. */
export const journalSchema = z.strictObject({
  title: text,
  /** The language of the title, of the cover and of the line of identification, which have one alone. */
  language: localeSchema,
  /** What the journal is, as within a sentence: `quarterly analytical review`. */
  kind: localized(text),
  /** How often it is issued, in words: `four times a year`. */
  frequency: localized(text),
  issn: issnSchema,
  /** The ISSN of the journal on the web, where it has one beside that of the print. */
  eissn: issnSchema.optional(),
  /** Who registers the articles' DOIs with Crossref, and under which prefix; without it no file for Crossref is written. */
  crossref: z
    .strictObject({
      prefix: doiPrefixSchema,
      depositor: text,
      email: z.email({ error: () => say('emailForm') }),
      registrant: text,
    })
    .optional(),
  /** The year of the first issue. */
  since: z.int({ error: () => say('sinceForm') }),
  website: text,
  /** The institute's mark, which the cover prints before its name. */
  publisherMark: text,
  /** The institute's name, in one line as lists of references and catalogues want it. */
  publisherNames: localized(text),
  /** The day and the number of the state's certificate; the print writes the number's letter in each language's own script. */
  registration: z.strictObject({ date: dateSchema, certificate: localized(text) }),
  /** What the journal is and publishes, in sentences. */
  about: localized(prose),
  /** What it publishes, in one line for search engines, social networks and feed readers. */
  description: localized(prose),
  /** Whose the texts are, and under what condition the site shows them. */
  rights: z.strictObject({ owner: localized(prose), reproduction: localized(prose) }),
});

/** The record of the journal. */
export type JournalRecord = z.infer<typeof journalSchema>;
