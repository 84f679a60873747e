import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CONTENT_ROOT } from './content-root.ts';

/**
 * A YAML file of an issue that need not be there, `2020-4/links.yaml`; undefined where it is not. It is no collection, for
 * Astro warns of each that is empty. What is wrong with it the content check has told.
 */
export function optionalFile<S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined {
  const file = join(CONTENT_ROOT, 'issues', name);
  return existsSync(file) ? schema.parse(parse(readFileSync(file, 'utf8'))) : undefined;
}
