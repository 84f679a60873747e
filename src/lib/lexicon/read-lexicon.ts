import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lexiconSchema } from '../../schemas/lexicon.ts';
import { conceptsOf, type Concept } from './concept.ts';

/** Where the files of the lexicon are, from the content root. */
export const LEXICON_FILES = 'lexicon/*.yaml';

/** The concepts of all files of the lexicon below a content root; none where there is no lexicon. @throws where a file breaks the schema. */
export function readLexicon(root: string): Concept[] {
  return globSync(LEXICON_FILES, { cwd: root })
    .sort()
    .flatMap((file) => conceptsOf(lexiconSchema.parse(parse(readFileSync(join(root, file), 'utf8')))));
}
