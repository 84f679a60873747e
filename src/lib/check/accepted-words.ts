import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { acceptedWordsSchema, type AcceptedWords } from '../../schemas/accepted-words.ts';
import type { Locale } from '../../schemas/locales.ts';
import { possibleKazakhStems } from './kazakh-endings.ts';
import type { Problem } from './problem.ts';
import { checkYamlFile } from './yaml.ts';

/** The file of the accepted words, from the content root. */
export const ACCEPTED_WORDS = 'accepted-words.yaml';

/** What is wrong with the file; a journal needs none. */
export async function checkAcceptedWords(root: string): Promise<Problem[]> {
  if (!existsSync(join(root, ACCEPTED_WORDS))) return [];
  return (await checkYamlFile(root, ACCEPTED_WORDS, acceptedWordsSchema)).problems;
}

/** The accepted words below a content root; none without the file. @throws where it breaks the schema. */
export function readAcceptedWords(root: string): AcceptedWords {
  const path = join(root, ACCEPTED_WORDS);
  return existsSync(path)
    ? acceptedWordsSchema.parse(parse(readFileSync(path, 'utf8')))
    : { en: [], kk: [], ru: [] };
}

/**
 * The accepted word that a word is, whatever its capitals; nothing where there is none. A Kazakh word may have endings, for no
 * list can hold all of them.
 */
export function acceptedAs(word: string, language: Locale, accepted: AcceptedWords): string | undefined {
  const spellings = [word, word.toLowerCase()].flatMap((spelling) => [
    spelling,
    ...(language === 'kk' ? possibleKazakhStems(spelling) : []),
  ]);
  return spellings.find((spelling) => accepted[language].includes(spelling));
}
