import { z } from 'zod';
import { say } from '../lib/faults/say.ts';

/** A day, `2003-01-24`; some readers of YAML make a Date of it where it has no quotes. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: () => say('dayForm') }),
);
