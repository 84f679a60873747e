import { z } from 'zod';
import { MANNERS } from '../lib/arithmetic/verdict.ts';
import { figureUnit, measureOf } from './figure-unit.ts';
import { withIssueUnits, type IssueUnits } from './issue-units.ts';
import { localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** What a claim says of numbers. */
export const CLAIM_KINDS = [
  'sum',
  'share',
  'difference',
  'growth',
  'ratio',
  'mean',
  'rank',
  'comparison',
] as const;

const unit = figureUnit.transform(measureOf);

const inWords = z.strictObject({ text, value: z.number() });
/** A number that the text states, in figures or in words. */
const statedNumber = z.strictObject({ text, number: text, value: z.number().optional(), unit });
/** A cell of a table, or without `row` the cells of a column as a list: all of them, `only` some, or all `except` some. */
const tableNumber = z
  .strictObject({
    table: z.union([z.int().positive().transform(String), text], { error: () => say('tableNumberForm') }),
    /** Its header as printed, or its place from 1 where headers repeat. */
    column: z.union([z.int().positive(), text], { error: () => say('columnForm') }),
    row: text.optional(),
    only: z.array(text).min(1).optional(),
    except: z.array(text).optional(),
    unit,
  })
  .refine(({ row, only, except }) => [row, only, except].filter((each) => each !== undefined).length <= 1, {
    error: () => say('cellsOneWay'),
  });

const name = text.regex(/^[A-Za-z_]\w*$/u, {
  error: () => say('givenNameForm'),
});

const claimSchema = z
  .strictObject({
    /** The fragment of the claim on the page of checks. */
    id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
      error: () => say('claimIdForm'),
    }),
    kind: z.enum(CLAIM_KINDS, { error: () => say('oneOf', { names: CLAIM_KINDS.join(', ') }) }),
    /** Words of the article, which stand in it exactly once. */
    claim: text,
    /** The number in them; none where they compare. */
    printed: z.union([text, inWords], { error: () => say('printedForm') }).optional(),
    unit: unit.optional(),
    says: z.enum(MANNERS, { error: () => say('oneOf', { names: MANNERS.join(', ') }) }).default('exactly'),
    formula: text.optional(),
    given: z
      .record(
        name,
        z.union([statedNumber, tableNumber], {
          error: () => say('givenForm'),
        }),
      )
      .default({}),
    /** Why the issue's own numbers cannot check it; instead of a formula. */
    cannot: localized(prose).optional(),
  })
  .superRefine(({ kind, printed, unit: unitOfPrinted, formula, cannot }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if ((formula === undefined) === (cannot === undefined)) refuse('formula', say('formulaOrCannot'));
    if (kind !== 'comparison' && printed === undefined) refuse('printed', say('printedMissing'));
    if (kind === 'comparison' && printed !== undefined) refuse('printed', say('comparisonWithPrinted'));
    if ((printed === undefined) !== (unitOfPrinted === undefined)) refuse('unit', say('unitOfPrinted'));
  });

/** SLUG.claims.yaml: what the article's words say of numbers, and the numbers that stand alone. */
export const claimsSchema = z.strictObject({
  claims: z.array(claimSchema),
  /** Words with numbers that follow from no other number of the issue; each stands in the article exactly once. */
  alone: z.array(text).default([]),
});

/** The claims of an article in an issue with units of its own. */
export function claimsWith(units: IssueUnits) {
  return z.preprocess((data) => withIssueUnits(data, units), claimsSchema);
}

/** One claim of an article. */
export type Claim = z.infer<typeof claimSchema>;
/** All claims of an article. */
export type Claims = z.infer<typeof claimsSchema>;
/** Where a number of a formula stands. */
export type GivenNumber = Claim['given'][string];
