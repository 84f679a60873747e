import { z } from 'zod';
import { dateSchema } from './date.ts';
import type { JournalRecord } from './journal.ts';
import { issueUnits } from './issue-units.ts';
import { localized, prose, text } from './localized.ts';
import { isQuoted } from './schema-fault.ts';
import { say } from '../lib/faults/say.ts';

const page = z.int({ error: ({ input }) => (isQuoted(input) ? undefined : say('pageForm')) }).positive();

/** A person of the masthead: the role and the name as printed, what the person is where the print says it. */
const mastheadPersonSchema = z.strictObject({ role: text, name: text, position: text.optional() });

/** A label and what stands behind it, such as `Phone:` and a number. */
const labelledSchema = z.strictObject({ label: text, value: text });

/** The masthead in one language, every line as printed and in the order of the print. */
const mastheadSchema = z.strictObject({
  frequency: text.optional(),
  people: z.array(mastheadPersonSchema).min(1),
  translation: text,
  address: z.strictObject({ label: text, lines: z.array(text).min(1) }),
  contacts: z.array(labelledSchema),
  website: text,
  registration: z.array(prose).min(1),
  issn: text,
  rights: text,
  disclaimer: text,
  printing: z.array(text).min(1),
});

/** The page of contents in one language, as printed: it may differ from the articles' own heads. */
const contentsSchema = z.strictObject({
  heading: text,
  entries: z.array(z.strictObject({ authors: text, title: text, page })).min(1),
});

/** The editorial board in one language, in the order of the print. */
const boardSchema = z.strictObject({
  heading: text,
  members: z.array(z.strictObject({ name: text, description: text })).min(1),
});

/** issue.yaml: one issue as the print states it. */
export const issueSchema = z.strictObject({
  year: z.int().min(1900).max(2200),
  number: z.int().positive(),
  wholeNumber: z.int().positive(),
  /** The hue of the cover's ornament, an angle of OKLCH in degrees. */
  hue: z.number().min(0).max(360),
  printRun: z.int().positive(),
  cover: z.strictObject({
    /** The titles in the order of the print; `page` says which article each is of. */
    titles: z.array(z.strictObject({ title: text, page })).min(1),
    barcode: z.array(text).min(1),
  }),
  masthead: localized(mastheadSchema),
  contents: localized(contentsSchema),
  board: localized(boardSchema),
  /** Units of its figures and claims that we do not know, by the names under which they are used. */
  units: issueUnits,
  /** The line of identification on the back cover. */
  imprint: text,
  /**
   * This web edition, not the print: the day it was first published and the day its texts or records last changed.
   * Feeds and harvesters go by them. `source` says what source.txt is; without it there is none.
   */
  edition: z
    .strictObject({ published: dateSchema, updated: dateSchema, source: localized(prose).optional() })
    .refine(({ published, updated }) => published <= updated, {
      path: ['updated'],
      error: () => say('editionUpdatedEarlier'),
    }),
});

/** What issue.yaml holds. */
export type IssueFacts = z.infer<typeof issueSchema>;
/** The record of an issue, with the journal's. */
export type IssueRecord = IssueFacts & { journal: JournalRecord };
/** The masthead in one language. */
export type Masthead = z.infer<typeof mastheadSchema>;

/** The record of an issue, joined from the two files that state it. */
export function issueRecord(facts: IssueFacts, journal: JournalRecord): IssueRecord {
  return { ...facts, journal };
}
