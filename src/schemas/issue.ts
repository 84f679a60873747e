import { z } from 'zod';
import { localized, text } from './localized.ts';

const page = z.int().positive();

/** A day, `2003-01-24`; some readers of YAML make a Date of it where it has no quotes. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'write a day such as 2003-01-24' }),
);

/** A person of the masthead: the role and the name as printed, what the person is where the print says it. */
const mastheadPersonSchema = z.strictObject({ role: text, name: text, position: text.optional() });

/** A label and what stands behind it, such as `Phone:` and a number. */
const labelledSchema = z.strictObject({ label: text, value: text });

/** The masthead in one language, every line as printed and in the order of the print. */
export const mastheadSchema = z.strictObject({
  frequency: text.optional(),
  people: z.array(mastheadPersonSchema).min(1),
  translation: text,
  address: z.strictObject({ label: text, lines: z.array(text).min(1) }),
  contacts: z.array(labelledSchema),
  website: text,
  registration: z.array(text).min(1),
  issn: text,
  rights: text,
  disclaimer: text,
  printing: z.array(text).min(1),
});

/** The page of contents in one language, as printed: it may differ from the articles' own heads. */
export const contentsSchema = z.strictObject({
  heading: text,
  entries: z.array(z.strictObject({ authors: text, title: text, page })).min(1),
});

/** The editorial board in one language, in the order of the print. */
export const boardSchema = z.strictObject({
  heading: text,
  members: z.array(z.strictObject({ name: text, description: text })).min(1),
});

/** The journal and one issue of it, as the print states them. */
export const issueSchema = z.strictObject({
  year: z.int().min(1900).max(2200),
  number: z.int().positive(),
  wholeNumber: z.int().positive(),
  /** The hue of the cover's ornament, an angle of OKLCH in degrees. */
  hue: z.number().min(0).max(360),
  journal: z.strictObject({
    title: text,
    kind: text,
    issn: z.string().regex(/^\d{4}-\d{3}[\dX]$/, { error: 'write an ISSN such as 1234-567X' }),
    since: z.int(),
    issuesPerYear: z.int().positive(),
    website: text,
    /** The institute's logotype: its mark and its name, as printed on every opening page. */
    publisher: z.strictObject({ mark: text, name: text }),
    /** What the masthead calls the institute in each language; lists of references and catalogues want it in one line. */
    publisherNames: localized(text),
    /** The day and the number of the state's certificate; the print writes the number's letter in each language's own script. */
    registration: z.strictObject({ date, certificate: localized(text) }),
  }),
  printRun: z.int().positive(),
  cover: z.strictObject({ titles: z.array(text).min(1), barcode: z.array(text).min(1) }),
  masthead: localized(mastheadSchema),
  contents: localized(contentsSchema),
  board: localized(boardSchema),
  /** The line of identification on the back cover. */
  imprint: text,
  /**
   * This web edition, not the print: the day it was first published and the day its texts or records last changed.
   * Feeds and harvesters go by them.
   */
  edition: z
    .strictObject({ published: date, updated: date })
    .refine(({ published, updated }) => published <= updated, {
      path: ['updated'],
      error: 'the edition cannot change before it is published: write the same day or a later one',
    }),
});

/** The record of an issue. */
export type IssueRecord = z.infer<typeof issueSchema>;
/** The masthead in one language. */
export type Masthead = z.infer<typeof mastheadSchema>;
