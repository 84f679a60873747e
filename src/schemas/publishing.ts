import { z } from 'zod';
import { articleTypeSchema } from './article-type.ts';
import { dateSchema } from './date.ts';
import { doiSchema } from './identifiers.ts';
import { copyrightSchema, licenceSchema } from './licence.ts';

/** What a journal says of an article beside its text, all of it optional: what is not stated is nowhere. */
export const publishingFields = {
  type: articleTypeSchema.optional(),
  doi: doiSchema.optional(),
  lastPage: z.int({ error: 'write the number of the last page' }).positive().optional(),
  /** The number by which an article is cited that has no pages of its own in the issue. */
  articleNumber: z
    .string({ error: 'write the number of the article in quotes, such as "e12"' })
    .regex(/^[\p{L}\p{N}.-]+$/u, { error: 'write the number of the article without spaces, such as "e12"' })
    .optional(),
  license: licenceSchema.optional(),
  copyright: copyrightSchema.optional(),
  received: dateSchema.optional(),
  accepted: dateSchema.optional(),
  published: dateSchema.optional(),
};
