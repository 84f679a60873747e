import { z } from 'zod';
import { articleTypeSchema } from './article-type.ts';
import { dateSchema } from './date.ts';
import { doiSchema } from './identifiers.ts';
import { copyrightSchema, licenceSchema } from './licence.ts';
import { say } from '../lib/faults/say.ts';

/** What a journal says of an article beside its text, all of it optional: what is not stated is nowhere. */
export const publishingFields = {
  type: articleTypeSchema.optional(),
  doi: doiSchema.optional(),
  lastPage: z
    .int({ error: () => say('lastPageForm') })
    .positive()
    .optional(),
  /** The number by which an article is cited that has no pages of its own in the issue. */
  articleNumber: z
    .string({ error: () => say('articleNumberMissing') })
    .regex(/^[\p{L}\p{N}.-]+$/u, { error: () => say('articleNumberForm') })
    .optional(),
  license: licenceSchema.optional(),
  copyright: copyrightSchema.optional(),
  received: dateSchema.optional(),
  accepted: dateSchema.optional(),
  published: dateSchema.optional(),
};
