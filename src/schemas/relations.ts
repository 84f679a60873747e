import { z } from 'zod';
import { doiSchema } from './identifiers.ts';
import { say } from '../lib/faults/say.ts';

/** Each relation between two articles with the name that it has from the other end. */
const INVERSES = {
  corrects: 'corrected-by',
  'corrected-by': 'corrects',
  retracts: 'retracted-by',
  'retracted-by': 'retracts',
  'reply-to': 'replied-by',
  'replied-by': 'reply-to',
} as const;

/** A relation of an article to another. */
export type RelationType = keyof typeof INVERSES;

/** The relations, in the order in which readers are told. */
export const RELATION_TYPES = Object.keys(INVERSES) as RelationType[];

/** The relation as the other article has it. */
export function inverseOf(type: RelationType): RelationType {
  return INVERSES[type];
}

/** A related article: of this journal by folder and slug, of another by DOI. One end states it, both show it. */
export const relatedSchema = z
  .strictObject({
    type: z.enum(RELATION_TYPES, { error: () => say('oneOf', { names: RELATION_TYPES.join(', ') }) }),
    article: z
      .string()
      .regex(/^[^/\s]+\/[^/\s]+$/u, {
        error: () => say('relatedArticleForm'),
      })
      .optional(),
    doi: doiSchema.optional(),
  })
  .refine(({ article, doi }) => (article === undefined) !== (doi === undefined), {
    error: () => say('relatedArticleOrDoi'),
  });
